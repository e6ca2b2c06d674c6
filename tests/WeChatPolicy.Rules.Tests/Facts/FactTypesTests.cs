using System.Reflection;
using System.Text.Json.Serialization;
using FsCheck.Fluent;
using WeChatPolicy.Rules.Tests.Generators;

namespace WeChatPolicy.Rules.Tests.Facts;

public class FactTypesTests
{
    private const string Leak = "绝密 leaked 13800138000";

    public static TheoryData<Type> Parts => [.. FactParts.All];

    private static IEnumerable<Type> ConcreteFacts => typeof(Fact).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Fact)) && !type.IsAbstract);

    [Fact]
    public void The_list_names_every_concrete_fact_once() =>
        Assert.Equal(ConcreteFacts.Select(type => type.Name).Order(), FactTypes.All.Select(type => type.Name).Order());

    [Fact]
    public void Json_knows_every_concrete_fact_by_its_name_in_camel_case() =>
        Assert.Equal(
            ConcreteFacts.Select(type => $"{type.Name}={FactParts.JsonNameOf(type)}").Order(),
            typeof(Fact).GetCustomAttributes<JsonDerivedTypeAttribute>().Select(derived => $"{derived.DerivedType.Name}={derived.TypeDiscriminator}").Order());

    [Fact]
    public void Facts_and_their_parts_are_sealed_and_cannot_be_changed()
    {
        Assert.All(FactParts.All, type => Assert.True(type.IsSealed, type.Name));
        Assert.All(FactParts.All.SelectMany(FactGenerators.Fields), field =>
            Assert.Contains(typeof(System.Runtime.CompilerServices.IsExternalInit), field.SetMethod!.ReturnParameter.GetRequiredCustomModifiers()));
    }

    [Fact]
    public void Every_fact_can_be_made_knowing_no_more_than_what_is_required() =>
        Assert.All(FactTypes.All, type =>
        {
            var full = FactGenerators.Of(type).Sample(1, 10)[0];
            var least = Activator.CreateInstance(type)!;
            foreach (var field in FactGenerators.Fields(type).Where(FactGenerators.IsRequired)) field.SetValue(least, field.GetValue(full));
            var fact = (Fact)least;
            _ = fact.Subject;
            _ = fact.Instant;
            Assert.Equal($"{type.Name} {fact.Id}", fact.ToString());
        });

    [Theory]
    [MemberData(nameof(Parts), DisableDiscoveryEnumeration = true)]
    public void No_text_shows_what_somebody_wrote_or_is_called(Type type)
    {
        string[] content = ["Text", "ExtractedText", "FileName", "WorkNeed", "Location"];
        var record = FactGenerators.Of(type).Sample(1, 20)[0];
        foreach (var field in FactGenerators.Fields(type).Where(field => content.Contains(field.Name) || (field.Name == "Name" && type != typeof(Department))))
        {
            field.SetValue(record, Leak);
        }

        Assert.DoesNotContain(Leak, record.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Participant {", record.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Leak, new TextPart("title", Leak).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void No_list_of_a_fact_follows_changes_of_the_list_that_it_was_made_from()
    {
        List<string> ids = ["p1"];
        var handedOver = new AccountHandedOver
        {
            Id = "h1",
            Account = new AccountProfile { Id = "a1" },
            Person = new Participant { Id = "p0", Kind = ParticipantKind.Employee },
            DesignatedRecipientIds = new(ids),
        };
        ids.Add("p2");
        Assert.Equal(["p1"], handedOver.DesignatedRecipientIds.Value);
    }
}
