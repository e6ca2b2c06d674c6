namespace WeChatPolicy.Rules.Files;

/// <summary>Whether a content may stand under a name, told finer than by the format alone where the kind of document is known.</summary>
/// <remarks>An old Word document under a workbook's name is refused by its program, though both are compound files.</remarks>
internal static class NameAgreement
{
    public static Ternary Of(FormatFindings findings, string name)
    {
        var (format, kind) = (findings.Format, findings.Kind);
        var agrees = format.FitsName(name);
        if (agrees != Ternary.Yes) return agrees;
        var extension = name.AsSpan(name.LastIndexOf('.') + 1).Trim();

        // All of its directory was read, and it lists no document.
        if (format == FileFormat.Zip && !extension.Equals("zip", StringComparison.OrdinalIgnoreCase)) return findings.Intact == Ternary.Yes ? Ternary.No : Ternary.Unknown;
        foreach (var allowed in Extensions(kind))
        {
            if (extension.Equals(allowed, StringComparison.OrdinalIgnoreCase)) return Ternary.Yes;
        }

        // What every extension of its format may carry: nothing more is known of it.
        return Extensions(kind).Length == 0 ? Ternary.Yes : Ternary.No;
    }

    private static string[] Extensions(FileKind kind) => kind switch
    {
        FileKind.LegacyWord => ["doc", "dot", "wps"],
        FileKind.LegacyExcel => ["xls", "xlt", "et"],
        FileKind.LegacyPowerPoint => ["ppt", "pps", "dps"],
        FileKind.OutlookMessage => ["msg"],
        FileKind.OpenDocumentText => ["odt", "zip"],
        FileKind.OpenDocumentSpreadsheet => ["ods", "zip"],
        FileKind.OpenDocumentPresentation => ["odp", "zip"],
        _ => [],
    };
}
