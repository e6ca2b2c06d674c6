using System.Text;
using System.Text.Json;

namespace WeChatPolicy.Rules.Sqlite.Tests.Contract;

/// <summary>What every log keeps to. Each implementation is one class beside this one.</summary>
public abstract partial class FactLogContract
{
    protected static readonly byte[] Key = [.. Enumerable.Range(0, 32).Select(i => (byte)i)];

    protected abstract FactLog Open(FactLogOptions? options = null);

    [Fact]
    public async Task What_was_appended_is_read_back_in_order_from_any_place()
    {
        await using var log = Open();
        for (var i = 0; i < 3; i++) Assert.Equal(new AppendReceipt(i + 1, Stored: true), log.Append(LogFacts.Numbered(i)));
        var receipts = log.AppendMany(LogFacts.Numbered(3, 600));

        Assert.Equal(Enumerable.Range(4, 600).Select(n => new AppendReceipt(n, Stored: true)), receipts);
        Assert.Equal(603, log.Head.Count);
        Assert.Equal(Enumerable.Range(1, 603).Select(n => (long)n), log.Read().Select(entry => entry.Sequence));
        Assert.Equal(LogFacts.Numbered(0, 603).Select(fact => FactJson.Serialize(fact)), log.ReadFacts().Select(fact => FactJson.Serialize(fact)));
        Assert.Equal(["m600", "m601", "m602"], log.ReadFacts(after: 600).Select(fact => fact.Id));
        Assert.Empty(log.Read(after: 603));
        Assert.Equal(log.Head, new LogHead(603, log.Read().Last().Hash));
    }

    [Fact]
    public async Task An_entry_says_when_the_fact_happened_with_its_offset_or_that_nobody_knows()
    {
        await using var log = Open();
        log.AppendMany([LogFacts.Numbered(4), LogFacts.Numbered(5)]);

        Assert.Equal([LogFacts.Start.AddSeconds(4), null], log.Read().Select(entry => entry.At));
        Assert.Equal(TimeSpan.FromHours(8), log.Read().First().At!.Value.Offset);
    }

    [Fact]
    public async Task A_fact_that_is_there_already_is_not_stored_again_and_the_receipt_says_where_it_is()
    {
        await using var log = Open();
        log.AppendMany(LogFacts.Numbered(0, 5));
        var head = log.Head;

        Assert.Equal(new AppendReceipt(3, Stored: false), log.Append(LogFacts.Numbered(2)));
        Assert.Equal(head, log.Head);
        Assert.Equal(
            [new(5, Stored: false), new(6, Stored: true), new(6, Stored: false)],
            log.AppendMany([LogFacts.Numbered(4), LogFacts.Numbered(9), LogFacts.Numbered(9)]));
        Assert.Equal(6, log.Read().Count());
    }

    [Fact]
    public async Task Other_content_under_the_same_id_is_an_error_that_stores_nothing_of_the_batch()
    {
        await using var log = Open();
        log.AppendMany(LogFacts.Numbered(0, 3));
        var head = log.Head;
        var changed = LogFacts.Numbered(1) with { Text = LogFacts.Secret };

        var error = Assert.Throws<FactLogConflictException>(() => log.AppendMany([LogFacts.Numbered(7), changed]));

        Assert.Equal(("fact", "m1", 2), (error.RecordKind, error.RecordId, error.Sequence));
        Assert.Contains("'m1'", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(LogFacts.Secret, error.ToString(), StringComparison.Ordinal);
        Assert.Equal(head, log.Head);
        Assert.DoesNotContain(log.ReadFacts(), fact => fact.Id == "m7");
        Assert.Throws<FactLogConflictException>(() => log.AppendMany([LogFacts.Numbered(8), LogFacts.Numbered(8) with { Text = "" }]));
        Assert.True(log.Append(LogFacts.Numbered(8)).Stored);
        Assert.True(log.Verify().IsIntact);
    }

    [Fact]
    public async Task An_empty_batch_and_a_batch_of_duplicates_change_nothing()
    {
        await using var log = Open();
        var empty = log.Head;
        Assert.Empty(log.AppendMany(Array.Empty<Fact>()));
        Assert.Equal(empty, log.Head);
        Assert.Equal(0, empty.Count);
        Assert.True(log.Verify(empty).IsIntact);
        log.AppendMany(LogFacts.Numbered(0, 3));
        Assert.All(log.AppendMany(LogFacts.Numbered(0, 3)), receipt => Assert.False(receipt.Stored));
        Assert.True(log.Verify(empty).IsIntact);
    }

    [Fact]
    public async Task Records_of_other_kinds_stand_beside_facts_of_the_same_id()
    {
        await using var log = Open();
        var at = LogFacts.Start;
        var step = """{"case":"c1","to":"Verified"}"""u8.ToArray();
        log.AppendMany([LogRecord.Of(LogFacts.Numbered(1)), LogRecord.Of("hostStep", "m1", at, step), LogRecord.Of("hostNote", "m1", null, "{}"u8)]);

        Assert.Equal([LogKinds.Fact, "hostStep", "hostNote"], log.Read().Select(entry => entry.Kind));
        Assert.Equal(step, log.Read().ElementAt(1).Json.ToArray());
        Assert.Equal("m1", Assert.Single(log.ReadFacts()).Id);
        Assert.Throws<InvalidOperationException>(() => log.Read().Last().ReadFact());
        Assert.False(log.Append(LogRecord.Of("hostStep", "m1", at, """{"to" : "Verified", "case":"c1"}"""u8)).Stored);
        Assert.Throws<FactLogConflictException>(() => log.Append(LogRecord.Of("hostStep", "m1", at, """{"case":"c1","to":"Closed"}"""u8)));
        Assert.Throws<FactLogConflictException>(() => log.Append(LogRecord.Of("hostStep", "m1", at.AddTicks(1), step)));
    }

    [Theory]
    [InlineData("a\0b")]
    [InlineData("m'; DROP TABLE entries; --")]
    [InlineData("消息 😀 \uFFFD")]
    [InlineData(" ")]
    public async Task An_id_may_be_any_whole_text(string id)
    {
        await using var log = Open();
        log.Append(LogFacts.Numbered(1) with { Id = id });
        log.Append(LogFacts.Numbered(1) with { Id = id + "\0" });

        Assert.Equal([id, id + "\0"], log.Read().Select(entry => entry.Id));
        Assert.False(log.Append(LogFacts.Numbered(1) with { Id = id }).Stored);
        Assert.True(log.Verify().IsIntact);
    }

    [Theory]
    [InlineData("fact", "x", "{}")]
    [InlineData("decision", "x", "{}")]
    [InlineData("Note", "x", "{}")]
    [InlineData("no-te", "x", "{}")]
    [InlineData("", "x", "{}")]
    [InlineData("note", "", "{}")]
    [InlineData("note", "x", "")]
    [InlineData("note", "x", "[]")]
    [InlineData("note", "x", "{} {}")]
    [InlineData("note", "x", """{"a":1,"a":2}""")]
    public void What_is_no_record_is_refused_before_it_reaches_a_log(string kind, string id, string json) =>
        Assert.ThrowsAny<ArgumentException>(() => LogRecord.Of(kind, id, null, Encoding.UTF8.GetBytes(json)));

    // Not among the cases above: an attribute cannot hold half of a surrogate pair.
    [Fact]
    public void An_id_with_half_a_character_is_refused() =>
        Assert.Throws<ArgumentException>(() => LogRecord.Of(LogFacts.Numbered(1) with { Id = "half \uD83D" }));

    [Fact]
    public async Task The_name_of_a_reporter_is_kept_only_where_the_host_wants_it()
    {
        await using (var log = Open())
        {
            log.Append(LogFacts.Report("whistle"));
            Assert.Null(((ViolationReported)log.ReadFacts().Single()).Reporter);
            Assert.DoesNotContain("whistle", Encoding.UTF8.GetString(log.Read().Single().Json.Span), StringComparison.Ordinal);
            Assert.False(log.Append(LogFacts.Report("whistle")).Stored);
        }

        await using (var log = Open(new FactLogOptions { KeepReporters = true, Key = Key }))
        {
            log.Append(LogFacts.Report("whistle"));
            Assert.True(((ViolationReported)log.ReadFacts().Single()).Reporter!.Is("whistle"));
            Assert.False(log.Append(LogFacts.Report(null)).Stored);
            var error = Assert.Throws<FactLogConflictException>(() => log.Append(LogFacts.Report("another")));
            Assert.DoesNotContain("whistle", error.ToString() + log, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_steps_of_a_case_are_kept_and_come_back_as_they_were()
    {
        var book = new CaseBook();
        var member = new Participant { Id = "he", Kind = ParticipantKind.Employee };
        var taken = book.Observe(new ViolationDetected { Id = "d1", CaseId = "c1", Person = member, Accused = new() { Id = "zhang", Kind = ParticipantKind.Employee }, At = LogFacts.Start }).Taken;
        await using var log = Open();

        Assert.True(log.Append(CaseTransitionLog.RecordOf(taken!)).Stored);
        Assert.False(log.Append(CaseTransitionLog.RecordOf(taken!)).Stored);

        Assert.Equal(taken, Assert.Single(log.Read()).ReadCaseTransition());
        Assert.Throws<ArgumentException>(() => LogRecord.Of(LogKinds.CaseTransition, "c1/d1", null, "{}"u8));
    }

    [Fact]
    public async Task A_copy_of_a_log_holds_the_same_records_and_of_reporters_only_what_its_own_host_wants()
    {
        await using var source = new InMemoryFactLog(new FactLogOptions { KeepReporters = true, Key = Key });
        source.AppendMany([LogRecord.Of(LogFacts.Numbered(1)), LogRecord.Of(LogFacts.Report("whistle")), LogRecord.Of("hostStep", "s", LogFacts.Start, "{}"u8)]);
        source.Append(PolicyBuilder.CreateDefault().Build().Evaluate(LogFacts.Numbered(1)), LogFacts.Start);
        await using var copy = Open();
        await using var disclosing = Open(new FactLogOptions { KeepReporters = true });
        copy.AppendMany(source.Read().Select(LogRecord.Of));
        disclosing.AppendMany(source.Read().Select(LogRecord.Of));

        Assert.Equal(source.Read().Select(entry => (entry.Sequence, entry.ToString())), copy.Read().Select(entry => (entry.Sequence, entry.ToString())));
        Assert.DoesNotContain(copy.Read(), entry => Encoding.UTF8.GetString(entry.Json.Span).Contains("whistle", StringComparison.Ordinal));
        Assert.Equal(source.Read().Select(entry => Encoding.UTF8.GetString(entry.Json.Span)), disclosing.Read().Select(entry => Encoding.UTF8.GetString(entry.Json.Span)));
        Assert.All(copy.AppendMany(source.Read().Select(LogRecord.Of)), receipt => Assert.False(receipt.Stored));
        Assert.False(copy.Append(LogFacts.Report("whistle")).Stored);
    }

    [Fact]
    public async Task A_key_makes_another_chain_and_is_never_shown()
    {
        Assert.Throws<ArgumentException>(() => Open(new FactLogOptions { Key = new byte[31] }));
        await using var plain = new InMemoryFactLog();
        await using var keyed = Open(new FactLogOptions { Key = Key });
        plain.Append(LogFacts.Numbered(1));
        keyed.Append(LogFacts.Numbered(1));

        Assert.NotEqual(plain.Head, keyed.Head);
        Assert.True(keyed.Verify(keyed.Head).IsIntact);
        var options = new FactLogOptions { Key = Key };
        Assert.DoesNotContain("00010203", options + JsonSerializer.Serialize(options) + keyed, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Convert.ToBase64String(Key)[..8], JsonSerializer.Serialize(options), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_logs_of_the_same_records_have_the_same_head()
    {
        await using var log = Open();
        await using var other = new InMemoryFactLog();
        log.AppendMany(LogFacts.Numbered(0, 20));
        foreach (var fact in LogFacts.Numbered(0, 20)) other.Append(fact);
        Assert.Equal(other.Head, log.Head);
        Assert.Equal(log.Head, LogHead.Parse(log.Head.ToString()));
    }

    [Fact]
    public async Task An_anchor_tells_a_log_that_was_cut_or_replaced()
    {
        await using var log = Open();
        await using var other = new InMemoryFactLog();
        log.AppendMany(LogFacts.Numbered(0, 10));
        other.AppendMany(LogFacts.Numbered(1, 5));
        Assert.Equal(LogFaultKind.NotAnchored, log.Verify(other.Head).Fault!.Kind);
        Assert.Equal(5, log.Verify(other.Head).Fault!.Sequence);
        var ahead = new LogHead(11, other.Head.Hash);
        Assert.Equal(new LogFault(11, LogFaultKind.Truncated), log.Verify(ahead).Fault);
    }

    [Fact]
    public async Task Readers_beside_a_writer_see_a_whole_number_of_batches_and_never_less_than_before()
    {
        const int Batch = 20, Batches = 60;
        await using var log = Open();
        var writing = Task.Run(
            () =>
            {
                for (var i = 0; i < Batches; i++) log.AppendMany(LogFacts.Numbered(i * Batch, Batch));
            },
            TestContext.Current.CancellationToken);
        var readers = Enumerable.Range(0, 2).Select(_ => Task.Run(
            () =>
            {
                var most = 0;
                do
                {
                    var ids = log.Read().Select(entry => entry.Id).ToArray();
                    Assert.Equal(0, ids.Length % Batch);
                    Assert.True(ids.Length >= most);
                    Assert.Equal(Enumerable.Range(0, ids.Length).Select(LogFacts.Id), ids);
                    Assert.Null(log.Verify().Fault);
                    most = ids.Length;
                }
                while (most < Batch * Batches && !writing.IsFaulted);
            },
            TestContext.Current.CancellationToken)).ToArray();
        await Task.WhenAll([writing, .. readers]);
    }

    [Fact]
    public async Task Writers_of_one_log_take_turns()
    {
        await using var log = Open();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(writer => Task.Run(() =>
        {
            for (var i = 0; i < 50; i++) log.AppendMany(LogFacts.Numbered((writer * 25) + i, 3));
        })));
        Assert.Equal(127, log.Head.Count);
        Assert.Equal(127, log.ReadFacts().Select(fact => fact.Id).Distinct().Count());
        Assert.True(log.Verify().IsIntact);
    }
}
