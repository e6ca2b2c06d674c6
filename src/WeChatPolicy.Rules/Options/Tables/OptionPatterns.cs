namespace WeChatPolicy.Rules;

/// <summary>What the schema of appsettings says of texts, as regular expressions (ECMA-262). The reader itself has no use for them.</summary>
internal static class OptionPatterns
{
    private const string ADate = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

    public const string Date = $"^{ADate}$";

    public const string Dates = $"^{ADate}( */ *{ADate})?$";

    public const string Hours = "^[0-9]{1,2}:[0-9]{2} *- *[0-9]{1,2}:[0-9]{2}$";

    public const string Instant = $"^{ADate}T[0-9]{{2}}:[0-9]{{2}}(:[0-9]{{2}}(\\.[0-9]{{1,7}})?)?(Z|[+-][0-9]{{2}}:[0-9]{{2}})$";

    public const string Leeway = "^[0-9]+(m|h|d|wm|wh|wd)$";

    public const string ByTheClock = "^[0-9]+(m|h|d)$";

    public const string Span = "^0*[1-9][0-9]*(m|h|d|wm|wh|wd)$";

    public const string Deadline = "^(0*[1-9][0-9]*(m|h|d|wm|wh|wd)|0+wd)$";

    /// <summary>No dot, star, separator or space: what stands behind the last dot of a file's name.</summary>
    public const string Extension = "^[^.,;*?/\\\\|\\s]+$";

    /// <summary>Something that is no comment.</summary>
    public const string LexiconTerm = "^\\s*[^\\s#]";

    public const string Something = "\\S";
}
