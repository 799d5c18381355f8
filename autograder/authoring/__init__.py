"""From an assignment's folder to what students and graders get.  Runs no student code."""
