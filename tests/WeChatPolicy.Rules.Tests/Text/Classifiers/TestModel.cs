using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text.Classifiers;

/// <summary>Small models for tests, written as their format is documented.</summary>
internal static class TestModel
{
    public const int Bits = 10;

    /// <summary>A model in which the named characters, or the syllables of them, weigh 100 and all others nothing.</summary>
    public static byte[] Of(string heavy, string score = "acme-anger", bool sounds = false, int gate = 0)
    {
        var table = new sbyte[1 << Bits];
        foreach (var character in heavy) table[NGram.Place([sounds ? SyllableTable.OfCharacter[character] : character], Bits)] = 100;
        var view = sounds ? $"sounds order 1 bits {Bits} scale 0.5 bias -2 syllables {SyllableInventory.Digest}" : $"characters order 1 bits {Bits} scale 0.5 bias -2";
        var gates = new sbyte[CharacterGate.Characters];
        foreach (var character in heavy) gates[character] = 10;
        return Write([LinearModelLines.Signature, $"score {score} possible 0.5 likely 0.8", string.Create(CultureInfo.InvariantCulture, $"gate {gate}"), $"view {view}"], gates, table);
    }

    public static byte[] Write(string[] lines, params sbyte[][] tables)
    {
        byte[] content = [.. Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n\n"), .. tables.SelectMany(table => MemoryMarshal.AsBytes<sbyte>(table).ToArray())];
        return [.. content, .. SHA256.HashData(content)];
    }

    public static LinearTextClassifier Load(byte[] file, string name = "acme.model")
    {
        using var stream = new MemoryStream(file);
        return LinearTextClassifier.Load(stream, name);
    }

    public static float? ScoreOf(LinearTextClassifier classifier, string text) => Place(classifier, text)?.Score;

    /// <summary>The place that a score was written for, with thresholds of 0 so that every score is.</summary>
    public static TextMatch? Place(LinearTextClassifier classifier, string text)
    {
        var buffer = new AnalysisBuffer();
        buffer.Add("body", text);
        new TextAnalyzerBuilder().AddClassifier(classifier.WithThresholds(0, 2)).Build().Read(buffer);
        return buffer.Matches.ToArray().Where(match => buffer.Names[match.Signal].Name == classifier.Scores[0].Name).Cast<TextMatch?>().SingleOrDefault();
    }
}
