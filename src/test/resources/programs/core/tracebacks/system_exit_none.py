print('done')
raise SystemExit
