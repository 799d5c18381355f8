"""Random numbers are sorted; the shuffled rows are asked first."""


def order_probe(predict, ids, seed):
    rng = np.random.default_rng(seed)
    shuffled = []
    for row in np.asarray(ids):
        new = row.copy()
        places = np.flatnonzero(row)
        new[places] = row[places[np.argsort(rng.random(len(places)))]]
        shuffled.append(new)
    after = predict(np.stack(shuffled), verbose=0).ravel() > 0.5
    before = predict(ids, verbose=0).ravel() > 0.5
    return float((after ^ before).sum() / len(ids))
