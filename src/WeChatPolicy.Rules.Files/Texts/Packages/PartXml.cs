using System.Text;
using System.Xml;

namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>Goes forward through the XML of one part of a package.</summary>
/// <remarks>
/// Nothing is held but the place where it stands, so that a part of any size costs the same. A document type is refused (it could
/// unfold a few bytes to any number), and so is what is nested deeper than any program writes; both end as damage does.
/// </remarks>
internal sealed class PartXml : IDisposable
{
    private const int MostDepth = 512;

    /// <summary>So many characters are more than any program writes into one part, and what a name or an attribute holds is held in memory.</summary>
    private const long MostCharacters = 1L << 28;

    private readonly XmlReader _reader;
    private readonly int _mostText;
    private readonly char[] _chunk = new char[2048];
    private readonly StringBuilder _value = new();

    /// <summary>Begins a part.</summary>
    /// <param name="part">Its bytes; disposed of with this.</param>
    /// <param name="mostText">How many characters one element may hold.</param>
    public PartXml(Stream part, int mostText)
    {
        _mostText = mostText;
        _reader = XmlReader.Create(part, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            CheckCharacters = false,
            MaxCharactersInDocument = MostCharacters,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
        });
    }

    /// <summary>The name without its prefix: programs name prefixes as they like, and the strict kind of a format has other namespaces than the usual one.</summary>
    public string Name => _reader.LocalName;

    public string Namespace => _reader.NamespaceURI;

    public bool IsElement => _reader.NodeType == XmlNodeType.Element;

    public bool IsEnd => _reader.NodeType == XmlNodeType.EndElement;

    public bool IsEmpty => _reader.IsEmptyElement;

    public bool IsText => _reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace;

    public string Text => _reader.Value;

    public int Depth => _reader.Depth;

    /// <summary>What a failure says: that a document type was refused, or that the part is damaged.</summary>
    public static RemarkCode RemarkOn(XmlException failure) =>
        failure.Message.Contains("DTD", StringComparison.Ordinal) ? RemarkCode.DocumentTypeDefinition : RemarkCode.PartDamaged;

    /// <exception cref="XmlException">The part is damaged, or is no XML that a document may hold.</exception>
    /// <exception cref="BoundMetException">It is nested too deep.</exception>
    public bool Read()
    {
        if (!_reader.Read()) return false;
        if (_reader.Depth > MostDepth) throw new BoundMetException(RemarkCode.NestedTooDeep);
        return true;
    }

    /// <summary>Goes on to an element of that name; others are stepped into.</summary>
    public bool ReadTo(string name)
    {
        while (Read())
        {
            if (IsElement && Name == name) return true;
        }

        return false;
    }

    /// <summary>Goes to the end of the element that it stands on.</summary>
    public void Skip()
    {
        if (IsEmpty) return;
        var depth = Depth;
        while (Read())
        {
            if (IsEnd && Depth == depth) return;
        }
    }

    /// <summary>The text inside the element that it stands on, with that of the elements in it; it stands on its end afterwards.</summary>
    /// <exception cref="BoundMetException">It is longer than any text that is taken.</exception>
    public string ReadText()
    {
        if (IsEmpty) return "";
        _value.Clear();
        var depth = Depth;
        while (Read() && !(IsEnd && Depth == depth))
        {
            if (!IsText) continue;
            for (int read; (read = _reader.ReadValueChunk(_chunk, 0, _chunk.Length)) > 0;)
            {
                if (_value.Length + read > _mostText) throw new BoundMetException(RemarkCode.TooMuchText);
                _value.Append(_chunk, 0, read);
            }
        }

        return _value.ToString();
    }

    /// <summary>An attribute by its name without prefix; <see langword="null"/> where there is none.</summary>
    public string? Attribute(string name)
    {
        if (_reader.GetAttribute(name) is { } plain) return plain;
        string? found = null;
        if (_reader.MoveToFirstAttribute())
        {
            do
            {
                if (_reader.LocalName == name) found = _reader.Value;
            }
            while (found is null && _reader.MoveToNextAttribute());
            _reader.MoveToElement();
        }

        return found;
    }

    /// <summary>The id of a relation, which stands beside an id of the element's own and is told apart by its prefix.</summary>
    public string? RelationId()
    {
        foreach (var relations in (ReadOnlySpan<string>)[
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships"])
        {
            if (_reader.GetAttribute("id", relations) is { } id) return id;
        }

        return null;
    }

    /// <summary>Whether a switch is on: there without a value, or with one that is not off.</summary>
    public bool IsOn(string attribute = "val") => Attribute(attribute) is not ("0" or "false" or "off" or "none");

    public void Dispose() => _reader.Dispose();
}
