using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Tokens;

namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>What the annotations of a page say (ISO 32000-1 12.5.2): the contents of each.</summary>
/// <remarks>Read from the objects themselves: PdfPig gives none of them where one has no rectangle, as pop-ups of LibreOffice have none.</remarks>
internal sealed class PdfAnnotations(PdfDocument document)
{
    public IEnumerable<string> Of(Page page)
    {
        if (!page.Dictionary.TryGet(NameToken.Annots, out var annotations) || Resolve(annotations) is not ArrayToken list) yield break;
        foreach (var item in list.Data)
        {
            if (Resolve(item) is not DictionaryToken annotation || !annotation.TryGet(NameToken.Contents, out var contents)) continue;
            var words = Resolve(contents) switch
            {
                StringToken text => text.Data,
                HexToken text => OfBytes(text.Bytes.ToArray()),
                _ => "",
            };
            if (!string.IsNullOrWhiteSpace(words)) yield return words;
        }
    }

    // ISO 32000-1, 7.9.2.2: UTF-16 behind its mark, otherwise a letter a byte.
    private static string OfBytes(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.BigEndianUnicode.Preamble) ? Encoding.BigEndianUnicode.GetString(bytes[2..]) : Encoding.Latin1.GetString(bytes);

    // A reference that leads to another one leads on once: more would be a circle.
    private IToken? Resolve(IToken token)
    {
        for (var step = 0; step < 2 && token is IndirectReferenceToken reference; step++) token = document.Structure.GetObject(reference.Data)?.Data ?? NullToken.Instance;
        return token;
    }
}
