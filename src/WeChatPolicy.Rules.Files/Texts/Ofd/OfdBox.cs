using System.Globalization;

namespace WeChatPolicy.Rules.Files.Texts;

/// <summary>Where a text object stands on its page, in millimetres from the upper left corner.</summary>
internal readonly record struct OfdBox(double X, double Y, double Width, double Height, double Size)
{
    internal enum Gap
    {
        None,
        Word,
        Column,
        Line,
    }

    /// <summary>Reads the boundary <c>x y width height</c> and the size of the letters; a box of no size where it is none.</summary>
    public static OfdBox Of(string? boundary, string? size)
    {
        var numbers = (boundary ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (numbers.Length != 4) return default;
        Span<double> values = stackalloc double[4];
        for (var i = 0; i < 4; i++)
        {
            if (!double.TryParse(numbers[i], CultureInfo.InvariantCulture, out values[i])) return default;
        }

        return new(values[0], values[1], values[2], values[3], double.TryParse(size, CultureInfo.InvariantCulture, out var letters) && letters > 0 ? letters : values[3]);
    }

    /// <summary>What parts this object from the one that was drawn before it: nothing where it goes on with the word.</summary>
    public Gap Follows(OfdBox last)
    {
        if (last.Size <= 0 || Size <= 0) return Gap.Line;
        var middle = Y + (Height / 2);
        if (middle < last.Y || middle > last.Y + last.Height) return Gap.Line;
        var distance = X - (last.X + last.Width);
        if (distance < -last.Size) return X < last.X ? Gap.Line : Gap.Column;
        return (distance / Size) switch
        {
            < 0.4 => Gap.None,
            < 1.5 => Gap.Word,
            _ => Gap.Column,
        };
    }
}
