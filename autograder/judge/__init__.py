"""From a submission to judged cases.  Trusted: holds the tests and the reference answers."""
