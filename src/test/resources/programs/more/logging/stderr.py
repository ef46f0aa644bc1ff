"""Without configuration: warnings and above go to standard error, and the program goes on to fail."""
import logging

logging.getLogger('quiet').info('nothing')
logging.getLogger('loud').warning('the last resort')
logging.warning('the root configures itself')
logging.getLogger('loud').error('now with a handler')
logging.getLogger(__name__).exception('no exception')
print('done')
raise SystemExit(3)
