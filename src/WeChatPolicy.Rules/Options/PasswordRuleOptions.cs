namespace WeChatPolicy.Rules;

/// <summary>Passwords (clause 3.1.1). Terms are written as <see cref="Term"/> is: <c>30m 24h 30d</c> by the clock, <c>30wm 4wh 3wd</c> in working time.</summary>
/// <remarks>Its collections are compared by reference, not by their elements.</remarks>
public sealed record PasswordRuleOptions
{
    /// <summary>After how long a password should be changed. Default: <c>90d</c>.</summary>
    public Term Rotation { get; set; } = Term.Days(90);

    /// <summary>The fewest characters that a password should have; 4 to 128. Default: 8.</summary>
    public int MinimumLength { get; set; } = 8;

    /// <summary>Names that everybody at the company would try: the company's, its brands', its products', in Chinese or Latin letters (3.1.1). Chinese ones are looked for in pinyin too. Default: none.</summary>
    public string[] CompanyNames { get; set; } = [];
}
