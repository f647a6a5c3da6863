/* Makes the desk nicer, never possible: everything but passkeys works without this file. */
