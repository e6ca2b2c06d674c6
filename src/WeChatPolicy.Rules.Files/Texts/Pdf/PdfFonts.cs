using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>Finds the fonts of a page that do not tell which characters their glyphs are.</summary>
/// <remarks>
/// ISO 32000-1, 9.10.2: a composite font tells it by <c>ToUnicode</c>, or by a character collection that is published. One whose codes are the
/// numbers of its own glyphs (<c>Identity-H</c> over the collection <c>Identity</c>) and that has no <c>ToUnicode</c> tells nothing.
/// </remarks>
internal sealed class PdfFonts(PdfDocument document)
{
    private const int MostDepth = 16;

    private readonly HashSet<string> _untold = [];
    private readonly HashSet<IndirectReference> _seen = [];

    /// <summary>Their names, as letters have them.</summary>
    public IReadOnlySet<string> Untold(Page page)
    {
        LookInResources(Inherited(page.Dictionary, "Resources"), 0);
        return _untold;
    }

    private void LookInResources(DictionaryToken? resources, int depth)
    {
        if (resources is null || depth > MostDepth) return;
        foreach (var font in Entries(resources, "Font")) LookAt(font);

        // Drawings that a page uses bring their own fonts.
        foreach (var form in Entries(resources, "XObject")) LookInResources(Get(form, "Resources") as DictionaryToken, depth + 1);
    }

    private IEnumerable<DictionaryToken> Entries(DictionaryToken resources, string kind)
    {
        if (Get(resources, kind) is not DictionaryToken entries) yield break;
        foreach (var entry in entries.Data.Values)
        {
            if (entry is IndirectReferenceToken reference && !_seen.Add(reference.Data)) continue;
            if (AsDictionary(Resolve(entry)) is { } found) yield return found;
        }
    }

    private void LookAt(DictionaryToken font)
    {
        if (NameIn(font, "Subtype") != "Type0" || font.ContainsKey(NameToken.Create("ToUnicode"))) return;
        var descendants = Get(font, "DescendantFonts") as ArrayToken;
        var descendant = descendants is { Data.Count: > 0 } ? AsDictionary(Resolve(descendants.Data[0])) : null;
        var collection = descendant is null ? null : Get(descendant, "CIDSystemInfo") as DictionaryToken;
        var ordering = collection is null ? null : Get(collection, "Ordering") switch { StringToken text => text.Data, HexToken hex => hex.Data, _ => null };
        if (ordering is "GB1" or "CNS1" or "Japan1" or "Korea1" or "KR" || NameIn(font, "BaseFont") is not { } name) return;
        _untold.Add(name);
    }

    private DictionaryToken? Inherited(DictionaryToken node, string key)
    {
        for (var depth = 0; depth < MostDepth * 4; depth++)
        {
            if (Get(node, key) is DictionaryToken found) return found;
            if (Get(node, "Parent") is not DictionaryToken parent) return null;
            node = parent;
        }

        return null;
    }

    private string? NameIn(DictionaryToken dictionary, string key) => (Get(dictionary, key) as NameToken)?.Data;

    private IToken? Get(DictionaryToken dictionary, string key) => dictionary.Data.TryGetValue(key, out var value) ? Resolve(value) : null;

    private IToken Resolve(IToken token)
    {
        for (var depth = 0; depth < MostDepth && token is IndirectReferenceToken reference; depth++)
        {
            token = document.Structure.GetObject(reference.Data).Data;
        }

        return token;
    }

    private static DictionaryToken? AsDictionary(IToken token) => token switch
    {
        DictionaryToken dictionary => dictionary,
        StreamToken stream => stream.StreamDictionary,
        _ => null,
    };
}
