-- The reference database: facts from published statistics, each with where it comes from.
--
-- Filled once, from the tables beside this file, and read-only afterwards. The two numbers below tell a
-- reader that the file is claimcheck's ("CLMC") and which version of this schema it has; raise
-- user_version with every change that an older program could not read.
--
-- Tables WITHOUT ROWID name the columns of their key first and in its order: otherwise integrity_check
-- of SQLite 3.40 (Debian 12) reports NULLs that are not there.

PRAGMA application_id = 0x434C4D43;
PRAGMA user_version = 3;

-- About the database itself: 'built' is the date of its tables.
CREATE TABLE meta (
    key TEXT PRIMARY KEY CHECK (key <> ''),
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Countries, groups of countries and the world.
CREATE TABLE area (
    code TEXT PRIMARY KEY CHECK (code <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('country', 'bloc', 'world')),
    name TEXT NOT NULL CHECK (name <> ''),
    in_sentence TEXT NOT NULL CHECK (in_sentence <> ''),
    currency TEXT REFERENCES currency, -- what is paid with there; NULL for most blocs
    iso2 TEXT UNIQUE CHECK (length(iso2) = 2), -- ISO 3166-1 alpha-2, as files of statistics use it
    m49 INTEGER UNIQUE CHECK (m49 BETWEEN 1 AND 999), -- the United Nations' number
    answers_for TEXT REFERENCES area (code) -- its figures are also the other area's
) STRICT, WITHOUT ROWID;

-- What texts call them. A name means one area in a language.
CREATE TABLE area_name (
    lang TEXT NOT NULL CHECK (lang <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    area TEXT NOT NULL REFERENCES area (code),
    kind TEXT NOT NULL CHECK (kind IN ('name', 'adjective', 'demonym', 'capital', 'former')),
    PRIMARY KEY (lang, name)
) STRICT, WITHOUT ROWID;

-- `area` belongs to `bloc` on the days first_day <= day < end_day; no end_day: until today.
CREATE TABLE membership (
    bloc TEXT NOT NULL REFERENCES area (code),
    area TEXT NOT NULL REFERENCES area (code),
    first_day INTEGER NOT NULL,
    end_day INTEGER CHECK (end_day > first_day),
    PRIMARY KEY (bloc, area, first_day)
) STRICT, WITHOUT ROWID;

CREATE TABLE currency (
    code TEXT PRIMARY KEY CHECK (length(code) = 3),
    name TEXT NOT NULL CHECK (name <> ''),
    minor_unit INTEGER CHECK (minor_unit BETWEEN 0 AND 4)
) STRICT, WITHOUT ROWID;

-- One way to measure a concept.
CREATE TABLE indicator (
    id TEXT PRIMARY KEY CHECK (id <> ''),
    concept TEXT NOT NULL CHECK (concept <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    unit TEXT NOT NULL CHECK (unit <> ''),
    measure TEXT NOT NULL CHECK (measure IN ('level', 'rate', 'share', 'balance')),
    basis TEXT NOT NULL,
    answers_for TEXT REFERENCES indicator (id) -- its figures are also the other indicator's
) STRICT, WITHOUT ROWID;

-- The words that mean an indicator, or any indicator of a concept.
CREATE TABLE indicator_word (
    lang TEXT NOT NULL CHECK (lang <> ''),
    word TEXT NOT NULL CHECK (word <> ''),
    target TEXT NOT NULL CHECK (target <> ''),
    flow TEXT NOT NULL CHECK (flow IN ('none', 'export', 'import', 'total', 'balance')),
    PRIMARY KEY (lang, word)
) STRICT, WITHOUT ROWID;

-- One vintage of a family of statistics.
CREATE TABLE source (
    id TEXT PRIMARY KEY CHECK (id <> ''),
    family TEXT NOT NULL CHECK (family <> ''),
    title TEXT NOT NULL CHECK (title <> ''),
    publisher TEXT NOT NULL CHECK (publisher <> ''),
    short_name TEXT NOT NULL CHECK (short_name <> ''),
    address TEXT NOT NULL,
    licence TEXT NOT NULL CHECK (licence <> ''),
    vintage TEXT NOT NULL,
    standing TEXT NOT NULL CHECK (standing IN ('official', 'compiled')),
    band REAL NOT NULL CHECK (band BETWEEN 0 AND 100),
    complete INTEGER NOT NULL CHECK (complete IN (0, 1)),
    rank INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- One measure of one reporter in one source. Without a partner: a measure that has none. (OR instead of
-- IN, for which SQLite makes a temporary index with every row: it doubles the time of loading a series.)
CREATE TABLE series (
    id INTEGER PRIMARY KEY,
    indicator TEXT NOT NULL REFERENCES indicator (id),
    flow TEXT NOT NULL CHECK (flow = 'none' OR flow = 'export' OR flow = 'import' OR flow = 'total'
                              OR flow = 'balance'),
    reporter TEXT NOT NULL REFERENCES area (code),
    partner TEXT REFERENCES area (code),
    product TEXT NOT NULL,
    unit TEXT NOT NULL CHECK (unit <> ''),
    frequency TEXT NOT NULL CHECK (frequency = 'year' OR frequency = 'fiscal_year' OR frequency = 'half'
                                   OR frequency = 'quarter' OR frequency = 'month'),
    source TEXT NOT NULL REFERENCES source (id)
) STRICT;

-- The partner itself stands last so that a look-up needs the index alone.
CREATE UNIQUE INDEX series_key ON series
    (indicator, reporter, flow, product, ifnull(partner, ''), frequency, source, unit, partner);

-- Days count from 1 January 1970; both ends belong to the period. `rounding` is how far the true value
-- may stand off from the published one. SQLite turns NaN into NULL, which NOT NULL refuses.
CREATE TABLE observation (
    series INTEGER NOT NULL REFERENCES series (id),
    first_day INTEGER NOT NULL,
    last_day INTEGER NOT NULL CHECK (last_day > first_day),
    value REAL NOT NULL CHECK (abs(value) <= 1e300),
    rounding REAL NOT NULL CHECK (rounding BETWEEN 0 AND 1e300),
    status TEXT NOT NULL,
    PRIMARY KEY (series, first_day, last_day)
) STRICT, WITHOUT ROWID;
