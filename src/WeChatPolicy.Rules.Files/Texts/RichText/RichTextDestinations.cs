namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>What a group is for, by the control word that it begins with.</summary>
internal enum Destination
{
    None,
    Skipped,
    Fonts,
    Header,
    Footer,
    Aside,
    Shape,
    Property,
    ShapeName,
    ShapeValue,
}

/// <summary>The control words that say what a group is for, the code pages of fonts, and the words that stand for characters.</summary>
internal static class RichTextDestinations
{
    private static readonly HashSet<string> s_skipped =
    [
        "colortbl", "stylesheet", "listtable", "listoverridetable", "rsidtbl", "revtbl", "pict", "objdata", "objclass", "objname", "themedata", "datastore", "colorschememapping",
        "latentstyles", "generator", "fldinst", "filetbl", "xmlnstbl", "mmathPr", "blipuid", "bkmkstart", "bkmkend", "pntxta", "pntxtb", "author", "operator", "company", "manager",
        "creatim", "revtim", "printim", "buptim", "private", "passwordhash", "atnid", "atnauthor", "atnref", "atndate", "nonshppict", "password", "falt", "panose", "fontemb", "ftnsep", "ftnsepc", "aftnsep", "aftnsepc",
    ];

    // Those that are read though a reader may pass them over.
    private static readonly HashSet<string> s_starredButRead = ["shppict", "shpinst", "shptxt", "annotation", "fldrslt", "footnote", "sn", "sv", "sp", "nesttableprops", "ud", "upr", "keywords", "doccomm", "userprops", "propname", "staticval", "do"];

    /// <summary>What the group is for; <see langword="null"/> where the word says nothing of that.</summary>
    public static Destination? Of(string word, bool isStarred) => word switch
    {
        "fonttbl" => Destination.Fonts,
        "header" or "headerl" or "headerr" or "headerf" => Destination.Header,
        "footer" or "footerl" or "footerr" or "footerf" => Destination.Footer,
        "footnote" or "annotation" => Destination.Aside,
        "shptxt" => Destination.Shape,
        "title" or "subject" or "keywords" or "doccomm" or "category" or "staticval" => Destination.Property,
        "sn" => Destination.ShapeName,
        "sv" => Destination.ShapeValue,
        _ => s_skipped.Contains(word) || (isStarred && !s_starredButRead.Contains(word)) ? Destination.Skipped : null,
    };

    /// <summary>The code page of a font's character set; <see langword="null"/> for that of the document.</summary>
    public static int? CodePageOf(int characterSet) => characterSet switch
    {
        0 => 1252,
        128 => 932,
        129 => 949,
        134 => 936,
        136 => 950,
        204 => 1251,
        238 => 1250,
        _ => null,
    };

    public static char? CharacterOf(string word) => word switch
    {
        "tab" => '\t',
        "~" => '\u00A0',
        "_" => '-',
        "emdash" => '\u2014',
        "endash" => '\u2013',
        "lquote" => '\u2018',
        "rquote" => '\u2019',
        "ldblquote" => '\u201C',
        "rdblquote" => '\u201D',
        "bullet" => '\u2022',
        "emspace" or "enspace" or "qmspace" => ' ',
        _ => null,
    };
}
