using System.Collections;
using System.Reflection;
using Microsoft.Extensions.Configuration;

namespace WeChatPolicy.Rules.Tests.Engine;

/// <summary>No value of a configuration is taken for one that it is not.</summary>
public class ExactOptionsTests
{
    private const string Rule = "Rules:2.2.4/personal-attack";

    [Theory]
    [InlineData($"{Rule}:Severity", "Low, Medium")]
    [InlineData($"{Rule}:Severity", "high")]
    [InlineData($"{Rule}:Severity", "2")]
    [InlineData($"{Rule}:Severity", " High")]
    [InlineData($"{Rule}:Severity", "Grave")]
    [InlineData($"{Rule}:Severity", "")]
    [InlineData($"{Rule}:Enforcement", "Record, Notify")]
    [InlineData("Scope:UnknownPurpose", "0")]
    [InlineData("Tracking:OnLeave", "passon")]
    [InlineData("Supervision:UnknownStanding", "-1")]
    [InlineData("Training:Channels:0", "NoticeBoard, Mail")]
    [InlineData("Calendar:WorkingWeek:0", "1")]
    [InlineData("Assessment:Ladder:0:Sanction", "warning")]
    [InlineData($"{Rule}:EffectiveFrom", "2026-10-01T00:00:00")]
    [InlineData($"{Rule}:EffectiveFrom", "2026-10-01")]
    [InlineData($"{Rule}:EffectiveUntil", "10/01/2026 00:00:00 +08:00")]
    [InlineData($"{Rule}:EffectiveUntil", "2026-10-01T24:00:00Z")]
    [InlineData($"{Rule}:EffectiveUntil", "soon")]
    [InlineData("Calendar:HolidaysKnownUntil", "12/11/2026")]
    [InlineData("Calendar:HolidaysKnownUntil", "31.12.2026")]
    public void A_value_that_is_not_written_exactly_is_a_fault_with_its_path(string path, string value)
    {
        var fault = Assert.Single(Faults((path, value)));

        Assert.StartsWith($"{path} is '", fault, StringComparison.Ordinal);
        Assert.Contains(", and must be ", fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData($"{Rule}:Severity:0", "a list")]
    [InlineData($"{Rule}:Severity:Name", "an object")]
    [InlineData("Passwords:MinimumLength:0", "a list")]
    [InlineData("Communication:Reply:Amount", "an object")]
    [InlineData("Tracking:FactsAreComplete:0", "a list")]
    public void What_stands_there_in_place_of_a_single_value_is_a_fault_of_its_own(string path, string what) =>
        Assert.StartsWith($"{path[..path.LastIndexOf(':')]} is {what}, and must be ", Assert.Single(Read((path, "3")).Faults()), StringComparison.Ordinal);

    [Theory]
    [InlineData($"{Rule}:Severity", "High")]
    [InlineData($"{Rule}:Severity", null)]
    [InlineData("rules:2.2.4/personal-attack:severity", "Critical")]
    [InlineData("Scope:UnknownPurpose", "DesignatedAccountOrWorkGroup")]
    [InlineData("Training:Channels:0", "Mail")]
    [InlineData("Calendar:WorkingWeek:0", "Monday")]
    [InlineData($"{Rule}:EffectiveFrom", "2026-10-01T00:00:00+08:00")]
    [InlineData($"{Rule}:EffectiveFrom", "2026-10-01T00:00Z")]
    [InlineData($"{Rule}:EffectiveUntil", "2026-10-01T00:00:00.125-05:30")]
    [InlineData("Calendar:HolidaysKnownUntil", "2026-12-31")]
    public void What_is_written_exactly_is_read(string path, string? value) => Assert.Empty(Faults((path, value)));

    [Fact]
    public void What_is_read_is_what_stands_there()
    {
        var options = Read(($"{Rule}:Severity", "Medium"), ($"{Rule}:EffectiveFrom", "2026-10-01T00:00:00+08:00"), ("Training:Channels:0", "Mail"));

        Assert.Equal((Severity.Medium, new DateTimeOffset(2026, 10, 1, 0, 0, 0, TimeSpan.FromHours(8))), (options.Rules["2.2.4/personal-attack"].Severity, options.Rules["2.2.4/personal-attack"].EffectiveFrom));
        Assert.Equal([PublicityChannel.Mail], options.Training.Channels);
    }

    [Fact]
    public void All_of_them_are_told_at_once_beside_the_other_faults_and_stay_where_policies_are_combined()
    {
        var read = Read(($"{Rule}:Severity", "Grave"), ($"{Rule}:EffectiveFrom", "2026-10-01"), ("Communication:Reply", "soon"), ("Tracking:OnLeave", "2"));
        string[] places = [$"{Rule}:Severity", $"{Rule}:EffectiveFrom", "Communication:Reply", "Tracking:OnLeave"];

        var faults = Assert.Throws<PolicyConfigurationException>(() => PolicyBuilder.CreateDefault().WithOptions(read).Build()).Faults;
        var combined = Assert.Throws<PolicyConfigurationException>(() => PolicyBuilder.Combine(PolicyBuilder.CreateDefault().WithOptions(read), PolicyBuilder.CreateDefault()).Build()).Faults;

        Assert.Equal(places.Order(StringComparer.Ordinal), faults.Select(fault => fault.Split(" is '")[0]).Order(StringComparer.Ordinal));
        Assert.Equal(faults.Order(StringComparer.Ordinal), combined.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_closed_set_instant_or_date_of_the_options_is_left_to_the_binder()
    {
        var paths = Paths(typeof(PolicyOptions), "").ToArray();

        Assert.True(paths.Length >= 12, string.Join(' ', paths));
        Assert.All(paths, path => Assert.StartsWith($"{path} is '3', and must be ", Assert.Single(Faults((path, "3"))), StringComparison.Ordinal));
    }

    // Every option whose value is a name out of a closed set, an instant or a date; one entry of each list and dictionary stands for all.
    private static IEnumerable<string> Paths(Type type, string path)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsEnum || type == typeof(DateTimeOffset) || type == typeof(DateOnly)) return [path[1..]];
        if (type.IsArray) return Paths(type.GetElementType()!, path + ":0");
        if (type.IsAssignableTo(typeof(IDictionary))) return Paths(type.GetGenericArguments()[1], path + ":2.2.4/personal-attack");
        return type.Namespace?.StartsWith("WeChatPolicy", StringComparison.Ordinal) != true || type == typeof(Term) ? []
            : type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(option => option.CanWrite).SelectMany(option => Paths(option.PropertyType, $"{path}:{option.Name}"));
    }

    // With and without a section above, since both are handed in.
    private static string[] Faults(params (string Path, string? Value)[] stated)
    {
        var whole = Exact(Read(stated));
        var section = new ConfigurationBuilder().AddInMemoryCollection(stated.Select(pair => KeyValuePair.Create($"WeChatPolicy:{pair.Path}", pair.Value))).Build().GetSection("WeChatPolicy");
        Assert.Equal(whole, Exact(PolicyOptions.From(section)));
        return whole;
    }

    private static string[] Exact(PolicyOptions options) => [.. options.Faults().Where(fault => fault.Contains(" is '", StringComparison.Ordinal))];

    private static PolicyOptions Read(params (string Path, string? Value)[] stated) =>
        PolicyOptions.From(new ConfigurationBuilder().AddInMemoryCollection(stated.Select(pair => KeyValuePair.Create(pair.Path, pair.Value))).Build());
}
