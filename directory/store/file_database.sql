-- Written by scripts/make_definitions.py from directory/store/tables.py.
CREATE TABLE block (
    digest VARCHAR NOT NULL,
    facts VARCHAR NOT NULL,
    said VARCHAR NOT NULL,
    PRIMARY KEY (digest)
)
 WITHOUT ROWID;
CREATE TABLE document (
    name VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    date VARCHAR,
    place VARCHAR,
    language VARCHAR,
    publisher VARCHAR,
    source VARCHAR,
    signatures BIGINT,
    goal BIGINT,
    organisations INTEGER NOT NULL,
    people INTEGER NOT NULL,
    waiting INTEGER NOT NULL,
    "key" VARCHAR NOT NULL,
    PRIMARY KEY (name)
)
 WITHOUT ROWID;
CREATE INDEX ix_document_date ON document (date);
CREATE TABLE document_record (
    name VARCHAR NOT NULL,
    title VARCHAR,
    kind VARCHAR,
    date VARCHAR,
    place VARCHAR,
    publisher VARCHAR,
    source VARCHAR,
    language VARCHAR,
    roles VARCHAR,
    notes VARCHAR,
    line INTEGER NOT NULL,
    PRIMARY KEY (name)
)
 WITHOUT ROWID;
CREATE TABLE entry (
    id VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    aliases VARCHAR,
    acronyms VARCHAR,
    organisation_kind VARCHAR,
    country VARCHAR,
    city VARCHAR,
    parent VARCHAR,
    branch_of VARCHAR,
    member_of VARCHAR,
    positions VARCHAR,
    since VARCHAR,
    until VARCHAR,
    links VARCHAR,
    ids VARCHAR,
    distinct_from VARCHAR,
    merged_into VARCHAR,
    sources VARCHAR,
    notes VARCHAR,
    stale INTEGER NOT NULL,
    PRIMARY KEY (id)
)
 WITHOUT ROWID;
CREATE INDEX ix_entry_branch_of ON entry (branch_of);
CREATE INDEX ix_entry_merged_into ON entry (merged_into);
CREATE INDEX ix_entry_parent ON entry (parent);
CREATE TABLE facet (
    facet VARCHAR NOT NULL,
    value VARCHAR NOT NULL,
    actors INTEGER NOT NULL,
    PRIMARY KEY (facet, value)
)
 WITHOUT ROWID;
CREATE TABLE ignored (
    number INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    PRIMARY KEY (number)
)
 WITHOUT ROWID;
CREATE TABLE meta (
    "key" VARCHAR NOT NULL,
    value VARCHAR NOT NULL,
    PRIMARY KEY ("key")
)
 WITHOUT ROWID;
CREATE TABLE not_same (
    number INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    entity VARCHAR NOT NULL,
    document VARCHAR,
    line INTEGER NOT NULL,
    PRIMARY KEY (number)
)
 WITHOUT ROWID;
CREATE TABLE page (
    number INTEGER NOT NULL,
    digest VARCHAR NOT NULL,
    head VARCHAR NOT NULL,
    PRIMARY KEY (number)
)
 WITHOUT ROWID;
CREATE TABLE problem (
    origin VARCHAR NOT NULL,
    number INTEGER NOT NULL,
    code VARCHAR NOT NULL,
    message VARCHAR NOT NULL,
    severity VARCHAR NOT NULL,
    file VARCHAR NOT NULL,
    line INTEGER NOT NULL,
    "column" INTEGER NOT NULL,
    hint VARCHAR NOT NULL,
    source VARCHAR NOT NULL,
    width INTEGER NOT NULL,
    see_file VARCHAR,
    see_line INTEGER,
    see_column INTEGER,
    PRIMARY KEY (origin, number)
)
 WITHOUT ROWID;
CREATE TABLE reference (
    name VARCHAR NOT NULL,
    file VARCHAR NOT NULL,
    form VARCHAR NOT NULL,
    sha256 VARCHAR NOT NULL,
    imported VARCHAR NOT NULL,
    version VARCHAR NOT NULL,
    licence VARCHAR NOT NULL,
    columns VARCHAR NOT NULL,
    made_with VARCHAR NOT NULL,
    entries INTEGER NOT NULL,
    names INTEGER NOT NULL,
    PRIMARY KEY (name)
)
 WITHOUT ROWID;
CREATE TABLE source (
    name VARCHAR NOT NULL,
    digest VARCHAR NOT NULL,
    due VARCHAR NOT NULL,
    linked VARCHAR NOT NULL,
    PRIMARY KEY (name)
)
 WITHOUT ROWID;
CREATE TABLE action (
    document VARCHAR NOT NULL,
    number INTEGER NOT NULL,
    kind VARCHAR NOT NULL,
    date VARCHAR,
    place VARCHAR,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    PRIMARY KEY (document, number),
    FOREIGN KEY(document) REFERENCES document (name)
)
 WITHOUT ROWID;
CREATE TABLE actor (
    rank INTEGER NOT NULL,
    id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    organisation_kind VARCHAR,
    country VARCHAR,
    depth INTEGER NOT NULL,
    under INTEGER NOT NULL,
    roles VARCHAR,
    mentioned INTEGER NOT NULL,
    documents INTEGER NOT NULL,
    keys VARCHAR NOT NULL,
    folded VARCHAR NOT NULL,
    PRIMARY KEY (rank),
    UNIQUE (id),
    FOREIGN KEY(id) REFERENCES entry (id)
);
CREATE INDEX ix_actor_country ON actor (country);
CREATE INDEX ix_actor_kind ON actor (kind);
CREATE INDEX ix_actor_organisation_kind ON actor (organisation_kind);
CREATE TABLE appearance (
    document VARCHAR NOT NULL,
    entity VARCHAR NOT NULL,
    roles VARCHAR NOT NULL,
    mentions INTEGER NOT NULL,
    PRIMARY KEY (document, entity),
    FOREIGN KEY(document) REFERENCES document (name),
    FOREIGN KEY(entity) REFERENCES entry (id)
)
 WITHOUT ROWID;
CREATE INDEX ix_appearance_entity ON appearance (entity);
CREATE TABLE candidate (
    document VARCHAR NOT NULL,
    mention INTEGER NOT NULL,
    number INTEGER NOT NULL,
    entity VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    matched_name VARCHAR NOT NULL,
    score FLOAT NOT NULL,
    evidence VARCHAR NOT NULL,
    PRIMARY KEY (document, mention, number),
    FOREIGN KEY(document) REFERENCES document (name),
    FOREIGN KEY(entity) REFERENCES entry (id)
)
 WITHOUT ROWID;
CREATE INDEX ix_candidate_entity ON candidate (entity);
CREATE TABLE document_text (
    document VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    PRIMARY KEY (document),
    FOREIGN KEY(document) REFERENCES document (name)
)
 WITHOUT ROWID;
CREATE TABLE entry_line (
    id VARCHAR NOT NULL,
    line INTEGER NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(id) REFERENCES entry (id)
)
 WITHOUT ROWID;
CREATE TABLE entry_relation (
    source VARCHAR NOT NULL,
    type VARCHAR NOT NULL,
    number INTEGER NOT NULL,
    target VARCHAR NOT NULL,
    role VARCHAR,
    since VARCHAR,
    until VARCHAR,
    PRIMARY KEY (source, type, number),
    FOREIGN KEY(source) REFERENCES entry (id)
)
 WITHOUT ROWID;
CREATE INDEX ix_entry_relation_target ON entry_relation (target);
CREATE TABLE mention (
    document VARCHAR NOT NULL,
    number INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    line INTEGER NOT NULL,
    sentence_start INTEGER NOT NULL,
    sentence_end INTEGER NOT NULL,
    text VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    name_key VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    roles VARCHAR NOT NULL,
    tier VARCHAR NOT NULL,
    producer VARCHAR NOT NULL,
    decision VARCHAR NOT NULL,
    entity VARCHAR,
    score FLOAT,
    ignored INTEGER NOT NULL,
    beginnings VARCHAR,
    PRIMARY KEY (document, number),
    FOREIGN KEY(document) REFERENCES document (name),
    FOREIGN KEY(entity) REFERENCES entry (id)
)
 WITHOUT ROWID;
CREATE INDEX ix_mention_entity ON mention (entity);
CREATE TABLE mention_relation (
    document VARCHAR NOT NULL,
    number INTEGER NOT NULL,
    type VARCHAR NOT NULL,
    source INTEGER NOT NULL,
    target INTEGER NOT NULL,
    PRIMARY KEY (document, number),
    FOREIGN KEY(document) REFERENCES document (name)
)
 WITHOUT ROWID;
CREATE TABLE participation (
    role VARCHAR NOT NULL,
    entity VARCHAR NOT NULL,
    document VARCHAR NOT NULL,
    PRIMARY KEY (role, entity, document),
    FOREIGN KEY(entity) REFERENCES entry (id),
    FOREIGN KEY(document) REFERENCES document (name)
)
 WITHOUT ROWID;
CREATE INDEX ix_participation_document ON participation (document);
CREATE INDEX ix_participation_entity ON participation (entity);
CREATE TABLE reading (
    document VARCHAR NOT NULL,
    fields VARCHAR NOT NULL,
    stems VARCHAR NOT NULL,
    PRIMARY KEY (document),
    FOREIGN KEY(document) REFERENCES document (name)
)
 WITHOUT ROWID;
CREATE TABLE reference_entry (
    id VARCHAR NOT NULL,
    reference VARCHAR NOT NULL,
    "key" VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    organisation_kind VARCHAR,
    country VARCHAR,
    stands INTEGER NOT NULL,
    fields VARCHAR NOT NULL,
    PRIMARY KEY (id),
    FOREIGN KEY(reference) REFERENCES reference (name)
)
 WITHOUT ROWID;
CREATE INDEX ix_reference_entry_reference ON reference_entry (reference);
CREATE TABLE reference_name (
    reference VARCHAR NOT NULL,
    number INTEGER NOT NULL,
    entry VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    folded VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    PRIMARY KEY (reference, number),
    FOREIGN KEY(reference) REFERENCES reference (name),
    FOREIGN KEY(entry) REFERENCES reference_entry (id)
)
 WITHOUT ROWID;
CREATE INDEX ix_reference_name_entry ON reference_name (entry);
CREATE INDEX ix_reference_name_folded ON reference_name (folded);
CREATE INDEX mention_waiting ON mention (document, number) WHERE decision <> 'match' AND ignored = 0;
CREATE VIRTUAL TABLE actor_trigram USING fts5(keys, folded, content="actor", content_rowid='rank', tokenize='trigram');
CREATE VIRTUAL TABLE actor_prefix USING fts5(keys, content="actor", content_rowid='rank', prefix='1 2', detail='none', tokenize='unicode61');
CREATE VIRTUAL TABLE actor_runs USING fts5vocab('actor_trigram', 'row');
