-- One for all tables, and never set back: a version is not used twice, also after a place was removed and added again.
create sequence version;

-- Keys are folded as the library does it, so that the indexes decide which are the same; "C" is an order that no update
-- of the operating system changes.
create table place (
    id text collate "C" primary key,
    email_address text collate "C" unique,
    place_id text collate "C" unique,
    type text collate "C" not null,
    version bigint not null default nextval('version'),
    body jsonb not null
);

create index place_by_type on place (type, id);

create table call (
    id text collate "C" primary key,
    version bigint not null default nextval('version'),
    body jsonb not null
);

create table comms_operation (
    call_id text collate "C" references call on delete cascade,
    id text collate "C",
    version bigint not null default nextval('version'),
    body jsonb not null,
    primary key (call_id, id)
);
