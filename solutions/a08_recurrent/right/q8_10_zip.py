"""Two lists, zipped; the labels are glued together."""

tasks = ["captioning", "image to text", "sentiment", "news type", "translation", "frame labels"]
tasks += ["sentence vector", "plain image class", "next price at every step"]
ends = ["one many", "one many", "many one", "many one", "many many", "many many"]
ends += ["many one", "one one", "many many"]
architecture = {}
for task, pair in zip(tasks, ends, strict=True):
    before, after = pair.split()
    label = before + "-to-" + after
    if task in ("frame labels", "next price at every step"):
        label = label + "-synchronised"
    architecture[task] = label
