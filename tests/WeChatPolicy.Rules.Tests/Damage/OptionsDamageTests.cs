using System.Text.Json;
using WeChatPolicy.Rules.Json;
using WeChatPolicy.Rules.Tests.Clauses;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Damage;

/// <summary>Options with anything wrong in them are refused with every fault, or work.</summary>
public class OptionsDamageTests
{
    private const int Seed = 18;

    public static TheoryData<string, Action<PolicyOptions>> Holes => new()
    {
        { "Scope", options => options.Scope = null! },
        { "Calendar", options => options.Calendar = null! },
        { "Tracking", options => options.Tracking = null! },
        { "Rules", options => options.Rules = null! },
        { "Rules:2.3.1/timely-reply", options => options.Rules["2.3.1/timely-reply"] = null! },
        { "Lexicons", options => options.Lexicons = null! },
        { "Lexicons:acme", options => options.Lexicons["acme"] = null! },
        { "Lexicons:acme:1", options => options.Lexicons["acme"] = ["一号词", null!] },
        { "Lexicons", options => options.Lexicons[" "] = ["一号词"] },
        { "AllowedTerms", options => options.AllowedTerms = null! },
        { "AllowedTerms:1", options => options.AllowedTerms = ["一号词", null!] },
        { "AllowedTerms", options => options.AllowedTerms = [""] },
        { "Publication:Reviewers", options => options.Publication.Reviewers = null! },
        { "Publication:Reviewers:brand", options => options.Publication.Reviewers["brand"] = null! },
        { "Publication:Reviewers:brand:0", options => options.Publication.Reviewers["brand"] = [null!] },
        { "Files:AllowedExtensions:0", options => options.Files.AllowedExtensions = [null!] },
        { "Passwords:CompanyNames", options => options.Passwords.CompanyNames = null! },
        { "Passwords:CompanyNames:1", options => options.Passwords.CompanyNames = ["示例", null!] },
        { "Assessment:Ladder:0", options => options.Assessment.Ladder = [null!] },
        { "Training:Channels", options => options.Training.Channels = null! },
        { "Training:Channels", options => options.Training.Channels = [(PublicityChannel)99] },
        { "Backups:Retention", options => options.Backups.Retention = Term.Days(int.MaxValue) },
        { "Passwords:Rotation", options => options.Passwords.Rotation = Term.Days(36526) },
        { "Communication:Reply", options => options.Communication.Reply = Term.WorkingHours(int.MaxValue) },
        { "Tracking:ReminderLead", options => options.Tracking.ReminderLead = Term.WorkingDays(int.MaxValue) },
    };

    [Fact]
    public void Damaged_options()
    {
        var options = new PolicyOptions { AllowedTerms = ["一号词"], Lexicons = { ["insult"] = ["一号词", "二号词 ! 二号词典"] }, Rules = { ["2.3.1/timely-reply"] = new() { Severity = Severity.High } } };
        options.Publication.Reviewers["brand"] = ["市场部"];
        options.Assessment.Ladder = [new() { At = 1, Sanction = Sanction.Warning }];
        options.Calendar.Holidays = ["2026-10-01/2026-10-07"];
        options.Calendar.HolidaysKnownUntil = new(2026, 12, 31);
        var json = JsonSerializer.SerializeToUtf8Bytes(options, OptionsJsonContext.Default.PolicyOptions);
        DamageLaw.Holds("options", json, damaged =>
        {
            if (JsonSerializer.Deserialize(damaged, OptionsJsonContext.Default.PolicyOptions) is not { } read || read.Faults().Any()) return;
            var engine = PolicyBuilder.CreateDefault().WithOptions(read).Build();
            new ObligationTracker(engine).Observe(A.Message("报价单什么时候能给客户？"));
        }, static error => error is PolicyConfigurationException { Faults.Count: > 0 } || IsOfTheSerialiser(error), Seed, 400);
    }

    [Theory]
    [MemberData(nameof(Holes), DisableDiscoveryEnumeration = true)]
    public void What_is_missing_or_without_end_is_named(string place, Action<PolicyOptions> change)
    {
        var builder = PolicyBuilder.CreateDefault().WithOptions(change);
        Assert.Contains(Assert.Throws<PolicyConfigurationException>(builder.Build).Faults, fault => fault.StartsWith(place, StringComparison.Ordinal));
        Assert.Contains(builder.Analyze(), issue => issue.Kind == PolicyIssueKind.Fault);
    }

    [Fact]
    public void A_hundred_years_are_long_enough_and_work()
    {
        var engine = PolicyBuilder.CreateDefault().WithOptions(options => (options.Communication.Reply, options.Backups.Retention) = (Term.WorkingDays(36525), Term.Days(36525))).Build();
        var tracker = new ObligationTracker(engine);
        Assert.NotEmpty(tracker.Observe(A.Message("报价单什么时候能给客户？")).Opened);
        tracker.AdvanceTo(DateTimeOffset.MaxValue);
    }

    [Fact]
    public void A_term_that_is_null_is_refused_where_it_is_added()
    {
        Assert.Throws<ArgumentException>("terms", () => PolicyBuilder.CreateDefault().AddLexicon("acme", "一号词", null!));
        Assert.Throws<ArgumentException>("terms", () => PolicyBuilder.CreateDefault().AddAllowedTerms("一号词", null!));
        foreach (var term in (LexiconTerm[])[null!, new(null!, Confidence.Likely, []), new("一号词", Confidence.Likely, null!), new("一号词", Confidence.Likely, [null!])])
        {
            Assert.Throws<ArgumentException>("terms", () => new Lexicon("acme", [term]));
        }
    }

    // Reading JSON into options is the host's; half a surrogate pair in a name is no JsonException there.
    private static bool IsOfTheSerialiser(Exception error) => error is JsonException || (error is InvalidOperationException && error.StackTrace!.Contains("System.Text.Json", StringComparison.Ordinal));
}
