using System.Globalization;
using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using WeChatPolicy.Rules.Tests.Clauses;
using WeChatPolicy.Rules.Tests.Duties.Tracking;
using WeChatPolicy.Rules.Tests.Generators;

namespace WeChatPolicy.Rules.Tests.Damage;

/// <summary>Facts that are damaged are refused with the path; facts that can be are judged, followed and explained, wherever in the calendar they lie.</summary>
public class FactDamageTests
{
    private static readonly DateTimeOffset s_endOfFollowing = new(9000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly PolicyEngine[] s_engines = [.. ((string[])["China Standard Time", "-12:00", "+14:00"]).Select(EngineIn)];

    private static readonly string[] s_ends =
    [
        "0001-01-01T00:00:00+00:00", "0001-01-01T00:00:00.0000001+00:00", "0001-01-01T14:00:00+14:00", "0001-01-01T09:30:00+08:00", "0001-01-02T00:00:00-12:00",
        "8999-12-31T23:59:59+00:00", "9999-12-31T23:59:59.9999999+00:00", "9999-12-31T23:59:59+14:00", "9999-12-30T10:00:00+08:00", "9999-12-31T11:59:59-12:00",
    ];

    private static Arbitrary<(Fact Fact, int Seed)> Drawn => (from fact in FactGenerators.Any from seed in Gen.Choose(0, int.MaxValue) select (fact, seed)).ToArbitrary();

    [Fact]
    public void A_damaged_fact_is_refused_with_its_path() => Prop.ForAll(Drawn, static drawn => DamageLaw.Holds(
        drawn.Fact.GetType().Name, FactJson.SerializeToUtf8Bytes(drawn.Fact), static json => Judge(FactJson.Deserialize(json), s_engines[0]),
        static error => error is JsonException { Path: not null }, drawn.Seed, 12)).Check(Runs.Of(300));

    [Fact]
    public void Nothing_throws_at_the_ends_of_the_calendar() => Prop.ForAll(Drawn, static drawn => JudgeAtTheEnds(drawn.Fact, drawn.Seed)).Check(Runs.Of(500));

    private static void JudgeAtTheEnds(Fact fact, int seed)
    {
        var random = new Random(seed);
        var json = JsonDamage.Replaced(Encoding.UTF8.GetBytes(FactJson.Serialize(fact)), text =>
            random.Next(3) == 0 ? null
            : DateTimeOffset.TryParseExact(text, "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? s_ends[random.Next(s_ends.Length)]
            : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? random.Next(2) == 0 ? "0001-01-01" : "9999-12-31"
            : null);
        Fact moved;
        try
        {
            moved = FactJson.Deserialize(json);
        }
        catch (JsonException)
        {
            return; // One end before its beginning.
        }

        foreach (var engine in s_engines) Judge(moved, engine);
    }

    [Theory]
    [InlineData("{\"\\ud800\":1}")]
    [InlineData("{\"fact\":\"message\",\"\\ud800\":1}")]
    [InlineData("{\"fact\":\"message\",\"id\":\"m\",\"sender\":{\"\\udfff\":\"x\"}}")]
    [InlineData("{\"fact\":\"\\ud800\"}")]
    [InlineData("{\"fact\":7}")]
    [InlineData("{\"fact\":\"message\",\"id\":7}")]
    public void Half_a_surrogate_pair_and_a_value_of_another_kind_are_no_fact(string json)
    {
        Assert.NotNull(Assert.Throws<JsonException>(() => FactJson.Deserialize(json)).Path);
    }

    [Fact]
    public void A_message_at_the_beginning_of_time_can_be_saved_and_restored()
    {
        foreach (var engine in s_engines)
        {
            var tracker = new ObligationTracker(engine);
            Assert.NotEmpty(tracker.Observe(A.Message("报价单什么时候能给客户？") with { SentAt = default(DateTimeOffset) }).Opened);
            Assert.Equal(tracker.Save(), ObligationTracker.Restore(engine, tracker.Save()).Save());
        }
    }

    private static void Judge(Fact fact, PolicyEngine engine)
    {
        var decision = engine.Evaluate(fact);
        Assert.DoesNotContain(decision.Findings, finding => finding.Evidence.Any(place => place.Part == "rule-error"));
        _ = engine.DutiesOf(fact);
        _ = engine.Explain(fact, decision);
        if (fact.Instant >= s_endOfFollowing) return;
        var tracker = new ObligationTracker(engine);
        tracker.AdvanceTo(new DateTimeOffset(2024, 6, 1, 0, 0, 0, TimeSpan.Zero));
        tracker.Observe(fact);
        var saved = tracker.Save();
        Assert.Equal(saved, ObligationTracker.Restore(engine, saved).Save());
        tracker.AdvanceTo(DateTimeOffset.MaxValue);
        tracker.Save();
    }

    private static PolicyEngine EngineIn(string zone) => PolicyBuilder.CreateDefault().WithOptions(options => options.Calendar = new() { TimeZone = zone }).Build();
}
