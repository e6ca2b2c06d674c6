using System.Reflection;
using FsCheck;
using FsCheck.Fluent;

namespace WeChatPolicy.Rules.Tests.Generators;

/// <summary>Generators of the plain values that facts are made of, chosen by the name of the field.</summary>
/// <remarks>Ids and names come from small pools, so that facts meet: the approver is the applicant now and then.</remarks>
internal static class ValueGenerators
{
    /// <summary>Instants of 2024 and 2025, a third of them in one week so that they crowd, at three offsets.</summary>
    public static Gen<DateTimeOffset> Instant { get; } =
        from minutes in Gen.OneOf(Gen.Choose(0, 731 * 24 * 60 - 1), Gen.Choose(0, 731 * 24 * 60 - 1), Gen.Choose(0, 7 * 24 * 60))
        from ticks in Gen.Elements(0, 0, 0, 1, 9_999_999)
        from offset in Gen.Elements(8, 8, 0, -5)
        select new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(minutes).AddTicks(ticks).ToOffset(TimeSpan.FromHours(offset));

    /// <summary>An instant of 2026: later than all that a state can tell of.</summary>
    public static Gen<DateTimeOffset> AsOf { get; } = Instant.Select(instant => instant.AddDays(366 * 2));

    /// <summary>Ids of people, accounts, cases: one of six.</summary>
    public static Gen<string> Id { get; } = Gen.Elements("p1", "p2", "p3", "p4", "p5", "员工-6");

    /// <summary>Words that somebody wrote; some empty, some beyond the basic plane, none with half a surrogate pair.</summary>
    public static Gen<string> Words { get; } = Gen.OneOf(
        Gen.Elements("", "好的", "合同已发送，请查收", "Call 13800138000 \"now\" <b>&amp;</b>", "🀄 麻将", "a\u0000b\r\n\t", "ＦＵＬＬ１２３", "\u200Bx\u0301"),
        Gen.Choose(0x20, 0xD7FF).Select(code => (char)code).ArrayOf().Select(letters => new string(letters)));

    private static Gen<string> Short { get; } = Gen.Elements("市场部", "研发部", "人力资源部", "Sales", "产品A");

    private static readonly Dictionary<string, Gen<string>> s_byName = new(StringComparer.Ordinal)
    {
        ["Text"] = Words,
        ["ExtractedText"] = Words,
        ["WorkNeed"] = Words,
        ["FileName"] = Gen.Elements("", "报价单.xlsx", "a.pdf", "设计图.dwg", "无扩展名", "x.tar.gz"),
        ["DeclaredMediaType"] = Gen.Elements("application/pdf", "image/png", "application/octet-stream"),
        ["RuleId"] = Gen.Elements("2.1.1/personal-account", "2.2.3/constructive-post", "3.1.1/password-disclosure"),
        ["Currency"] = Gen.Elements("CNY", "USD"),
    };

    /// <summary>A generator of a value, or <see langword="null"/> for a type that is none.</summary>
    public static Gen<object>? Of(Type type, MemberInfo? field)
    {
        var name = field?.Name ?? "";
        if (type == typeof(string)) return Boxed(s_byName.GetValueOrDefault(name) ?? (name.EndsWith("Id", StringComparison.Ordinal) || name.EndsWith("Ids", StringComparison.Ordinal) || name == "InResponseTo" ? Id : Short));
        if (type == typeof(DateTimeOffset)) return Boxed(name switch { "AsOf" => AsOf, "Until" => Instant.Select(at => at.AddDays(731)), _ => Instant });
        if (type == typeof(DateOnly)) return Boxed(Instant.Select(at => DateOnly.FromDateTime(name == "PeriodEnd" ? at.DateTime.AddDays(732) : at.DateTime)));
        if (type == typeof(bool)) return Boxed(Gen.Elements(false, true));
        if (type == typeof(long)) return Boxed(Gen.Elements(0L, 1L, 1024L, long.MaxValue));
        if (type == typeof(decimal)) return Boxed(name == "Share" ? Gen.Elements(0m, 0.25m, 0.50m, 1m) : Gen.Elements(0m, 1m, 12.50m, 99_999_999.99m));
        if (type == typeof(Completion)) return Boxed(Gen.OneOf(Gen.Elements(Completion.Unknown, Completion.NotDone, Completion.DoneAtUnknownTime), Instant.Select(Completion.Done)));
        if (type == typeof(Party)) return Boxed(Gen.OneOf(Gen.Constant(Party.Company), Id.Select(Party.Person)));
        if (type == typeof(ReporterIdentity)) return Boxed(Id.Select(id => new ReporterIdentity(id)));
        if (type == typeof(TextPart)) return Boxed(from part in Gen.Elements("title", "description", "filename") from text in Words select new TextPart(part, text));
        if (type == typeof(FileDigest)) return Boxed(Gen.Elements(new FileDigest(DigestAlgorithm.Md5, new string('a', 32)), new FileDigest(DigestAlgorithm.Sm3, new string('0', 64)), new FileDigest(DigestAlgorithm.Sha256, new string('F', 64))));
        return type.IsEnum ? Gen.Elements(Enum.GetValuesAsUnderlyingType(type).Cast<object>().Select(value => Enum.ToObject(type, value)).ToArray()) : null;
    }

    private static Gen<object> Boxed<T>(Gen<T> gen)
        where T : notnull => gen.Select(value => (object)value);
}
