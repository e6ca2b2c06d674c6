using System.Text.Json;
using System.Text.Json.Serialization;
using FsCheck;
using FsCheck.Fluent;
using WeChatPolicy.Rules.Tests.Damage;
using WeChatPolicy.Rules.Tests.Generators;

namespace WeChatPolicy.Rules.Json11.Tests;

/// <summary>What is linked here runs with the other version, and would not notice by itself.</summary>
public class VersionTests
{
    [Fact]
    public void The_serialiser_is_that_of_version_11() => Assert.Equal(11, typeof(JsonSerializer).Assembly.GetName().Version!.Major);

    /// <summary>It differs where we do not: were it to stop, this project would have nothing left to show.</summary>
    [Fact]
    public void Left_to_itself_it_takes_24_o_clock_for_the_next_day_and_a_fact_does_not()
    {
        const string Midnight = "\"2024-05-01T24:00:00Z\"";

        Assert.Equal(new DateTimeOffset(2024, 5, 2, 0, 0, 0, TimeSpan.Zero), JsonSerializer.Deserialize<DateTimeOffset>(Midnight));
        Assert.Throws<JsonException>(() => FactJson.Deserialize($$$"""{"fact":"joined","id":"e1","person":{"id":"p","kind":"Employee"},"at":{{{Midnight}}}}"""));
    }

    /// <summary>The metadata of version 10 leave nothing of a default that a member without a value has; a fact has the same either way, as a linked test says.</summary>
    [Fact]
    public void Its_generator_made_the_metadata_and_keeps_the_defaults_of_what_a_document_leaves_out() =>
        Assert.Equal("as in code", JsonSerializer.Deserialize("{}", WithDefaultJsonContext.Default.WithDefault)!.Word);

    [Fact]
    public void A_damaged_fact_is_refused_with_its_path() => Prop.ForAll(
        (from fact in FactGenerators.Any from seed in Gen.Choose(0, int.MaxValue) select (fact, seed)).ToArbitrary(),
        static drawn => DamageLaw.Holds(drawn.fact.GetType().Name, FactJson.SerializeToUtf8Bytes(drawn.fact), static json => FactJson.Deserialize(json), static error => error is JsonException { Path: not null }, drawn.seed, 12))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(300));
}

/// <summary>A record whose member has a default.</summary>
internal sealed record WithDefault
{
    public string Word { get; init; } = "as in code";
}

[JsonSerializable(typeof(WithDefault))]
internal sealed partial class WithDefaultJsonContext : JsonSerializerContext;
