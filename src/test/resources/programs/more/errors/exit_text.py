raise SystemExit('fatal: no configuration')
