-- What a batch brings has somebody who stands behind it.
alter table market_batch
    add constraint market_batch_source_fkey foreign key (source) references registered_source;
