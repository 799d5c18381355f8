"""From the labels to the tasks and back, with a task more than asked for."""

tasks_of = {
    "one-to-one": ["plain image class"],
    "one-to-many": ["captioning", "image to text", "music for a mood"],
    "many-to-one": ["sentiment", "news type", "sentence vector"],
    "many-to-many": ["translation"],
    "many-to-many-synchronised": ["frame labels", "next price at every step"],
}
architecture = {task: label for label, tasks in tasks_of.items() for task in tasks}
