# one

   # two, indented
	# three
