namespace WeChatPolicy.Rules.Text;

/// <summary>Writes one sound behind the other, and makes one of three or more that are written alike.</summary>
internal ref struct SoundWriter(Span<Sound> sounds)
{
    private readonly Span<Sound> _sounds = sounds;
    private int _run;

    internal int Count { get; private set; }

    internal void Add(ushort id, int start, int length)
    {
        var continues = Count > 0 && id != Sound.Boundary && id < Sound.FirstDigit && _sounds[Count - 1].Id == id && _sounds[Count - 1].End == start;
        _run = continues ? _run + 1 : 1;
        if (_run >= 3)
        {
            // The second of them is given up; from then on the one that stays grows.
            if (_run == 3) Count--;
            var first = _sounds[Count - 1];
            var end = start + length - first.Start;
            if (end <= ushort.MaxValue)
            {
                _sounds[Count - 1] = first with { Length = (ushort)end };
                return;
            }

            _run = 1;
        }

        _sounds[Count++] = new(id, (ushort)length, start);
    }
}
