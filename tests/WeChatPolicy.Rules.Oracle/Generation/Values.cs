using System.Reflection;

namespace WeChatPolicy.Rules.Oracle.Generation;

/// <summary>The plain values that facts are made of, drawn by type and by the name of the field.</summary>
/// <remarks>Ids, departments and posts come from small pools, so that facts meet: the approver is the applicant now and then.</remarks>
internal static class Values
{
    private static readonly string[] s_ids = ["p1", "p2", "p3", "p4"];

    private static readonly string[] s_departments = ["市场部", "研发部", "法务部"];

    private static readonly string[] s_topics = ["产品A", "项目B", "年会"];

    // What would take most facts out of the policy's scope, or a rule out of reach, if each value came as often as the others.
    private static readonly Dictionary<Type, object[]> s_weighted = new()
    {
        [typeof(ConversationExemption)] = [.. Enumerable.Repeat<object>(ConversationExemption.None, 12), ConversationExemption.HumanResources, ConversationExemption.WhistleBlowing],
        [typeof(ConversationPurpose)] = [.. Enumerable.Repeat<object>(ConversationPurpose.Work, 6), ConversationPurpose.Unknown, ConversationPurpose.Unknown, ConversationPurpose.Unknown, ConversationPurpose.Private],
        [typeof(ConversationKind)] = [ConversationKind.Group, ConversationKind.Group, ConversationKind.Group, ConversationKind.Moments, ConversationKind.OfficialAccount, ConversationKind.Direct, ConversationKind.Direct, ConversationKind.Unknown],
        [typeof(TransferChannel)] = [.. Enumerable.Repeat<object>(TransferChannel.WeChat, 6), TransferChannel.Unknown, TransferChannel.CompanyMail, TransferChannel.EncryptedDrive, TransferChannel.OtherUndesignated],
        [typeof(AccountOwnership)] = [AccountOwnership.Personal, AccountOwnership.Personal, AccountOwnership.Company, AccountOwnership.Unknown],
    };

    /// <summary>How often, of a hundred times, an optional field is left at its default.</summary>
    public static int LeftOut(Type record, PropertyInfo field)
    {
        if (field.PropertyType.IsEnum) return 0;
        if (field.Name is "AsOf") return 12;
        return field.Name is "At" or "SentAt" ? 8 : record == typeof(Approval) ? 35 : 20;
    }

    /// <summary>Draws a plain value; <see langword="false"/> for the type of a record or a list.</summary>
    public static bool TryDraw(Type type, PropertyInfo field, Draw draw, out object? value)
    {
        value = null;
        if (type.IsEnum) value = Enumeration(type, draw);
        else if (type == typeof(string)) value = Text(field.Name, draw);
        else if (type == typeof(DateTimeOffset)) value = Instant(field, draw);
        else if (type == typeof(DateOnly)) value = Date(field.Name, draw);
        else if (type == typeof(bool)) value = draw.Chance(50);
        else if (type == typeof(long)) value = draw.Of(0L, 1024L, 1024L, 4096L);
        else if (type == typeof(decimal)) value = field.Name == "Share" ? draw.Of(0m, 0.5m, 1m) : field.Name == "Points" ? draw.Of(-3m, -1m, 0m, 2m) : draw.Of(0m, 100m);
        else if (type == typeof(Completion)) value = draw.Step();
        else if (type == typeof(Party)) value = draw.Chance(25) ? Party.Company : Party.Person(draw.Of(s_ids));
        else if (type == typeof(ReporterIdentity)) value = new ReporterIdentity(draw.Of(s_ids));
        else if (type == typeof(TextPart)) value = new TextPart("title", "");
        else if (type == typeof(FileDigest)) value = new FileDigest(DigestAlgorithm.Sm3, new string(draw.Of('a', 'a', 'b'), 64));
        else return false;
        return true;
    }

    /// <summary>Somebody, of the company more often than not.</summary>
    public static Participant Person(Draw draw)
    {
        var joined = draw.Chance(10) ? draw.Now.AddYears(-5) : (DateTimeOffset?)null;
        return new Participant
        {
            Id = draw.Of(s_ids),
            Kind = draw.Chance(80) ? ParticipantKind.Employee : (ParticipantKind)Enumeration(typeof(ParticipantKind), draw),
            Department = draw.Chance(25) ? null : draw.Of(s_departments),
            ManagerId = draw.Chance(30) ? null : draw.Of(s_ids),
            JoinedAt = joined,
            LeftAt = draw.Chance(70) ? null : draw.Around() is var left && left < joined ? null : left,
            Clearance = (Classification)Enumeration(typeof(Classification), draw),
        };
    }

    /// <summary>Somebody's consent, in force more often than not.</summary>
    public static Consent Consent(Draw draw) => new()
    {
        PersonId = draw.Of(s_ids),
        Purpose = (ConsentPurpose)Enumeration(typeof(ConsentPurpose), draw),
        GivenAt = draw.Chance(40) ? null : draw.Chance(85) ? draw.Now.AddDays(-1500) : draw.Now.AddMinutes(1),
        ExpiresAt = draw.Chance(70) ? null : draw.Chance(60) ? draw.Later().AddDays(1) : draw.Now.AddDays(1),
        WithdrawnAt = draw.Chance(75) ? null : draw.Now.AddHours(draw.Of(1, 2)),
    };

    /// <summary>One of the values of an enumeration; "unknown" as often as another one.</summary>
    public static object Enumeration(Type type, Draw draw)
    {
        if (s_weighted.TryGetValue(type, out var weighted)) return weighted[draw.Below(weighted.Length)];
        var values = Enum.GetValuesAsUnderlyingType(type);
        return Enum.ToObject(type, values.GetValue(draw.Below(values.Length))!);
    }

    private static string Text(string name, Draw draw) => name switch
    {
        "Department" or "Departments" => draw.Of(s_departments),
        "Name" => draw.Of(s_departments),
        "Posts" or "Title" => draw.Of("销售", "工程师"),
        "Topic" or "Topics" or "PublicationTopics" => draw.Of(s_topics),
        "WorkNeed" => draw.Of("", " ", "联系客户", "联系客户", "联系客户"),
        "RuleId" => draw.Of("2.1.1/personal-account", "2.2.3/constructive-post", "2.3.4/participation", "2.3.4/participation"),
        "Currency" => "CNY",
        "Location" => "drive",
        "DeclaredMediaType" => draw.Of("application/pdf", "application/pdf", "image/png", "application/octet-stream"),
        "FileName" => draw.Of("", "a.pdf", "a.pdf", "a.docx", "a.dwg", "a.exe", "无扩展名"),
        "Text" or "ExtractedText" => "",
        _ => draw.Of(s_ids),
    };

    private static DateTimeOffset Instant(PropertyInfo field, Draw draw) => field.Name switch
    {
        "AsOf" or "SentAt" => draw.Now,
        "At" => field.DeclaringType!.IsSubclassOf(typeof(Fact)) ? draw.Now : draw.Earlier(),
        "Until" => draw.Later(),
        "ExpiresAt" or "RetainUntil" => draw.Around(),
        "PolicyInForceSince" => draw.Chance(10) ? draw.Later() : draw.Earlier(),
        "ReportedAt" or "DetectedAt" or "VerifiedAt" or "IncidentAt" or "ApprovedAt" => draw.Chance(8) ? draw.Around() : draw.Earlier(),
        _ => draw.Earlier(),
    };

    private static DateOnly Date(string name, Draw draw)
    {
        var today = DateOnly.FromDateTime(draw.Now.DateTime);
        return name switch
        {
            "PeriodStart" => today.AddDays(-90),
            "PeriodEnd" => today,
            _ => today.AddDays(draw.Of(-3, -2, -1, 0, 0, 0, 1, 2)),
        };
    }
}
