using FsCheck.Xunit;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Tests.Text.Disguises;

public class SignBlockLaws
{
    [Property(MaxTest = 600, Arbitrary = [typeof(ChineseTalk)])]
    public void Blocks_mark_what_looking_at_each_place_marks(ChineseTalk talk)
    {
        var text = TextFolder.FoldTerm(talk.Text);
        var block = Skimming.Everything(text);
        for (var at = 0; at < text.Length; at++)
        {
            block.Read(text, at & -SignBlock.Length);
            bool IsSet(ulong bits) => ((bits >> (at % SignBlock.Length)) & 1) != 0;
            Assert.Equal(NaiveSigns.MaySound(text, at), IsSet(block.Hidden));
            Assert.Equal(NaiveSigns.IsBetween(text, at) || NaiveSigns.IsMark(text, at), IsSet(block.Obstructions(holdsStickers: true)));

            // Where no bracket begins a sticker, a mark by itself is passed over; which of the others are is the block's own affair.
            var isMarked = IsSet(block.Obstructions(holdsStickers: false));
            Assert.True(isMarked || !(NaiveSigns.IsBetween(text, at) || NaiveSigns.StandsApart(text, at)));
            Assert.True(!isMarked || NaiveSigns.IsBetween(text, at) || NaiveSigns.IsMark(text, at));
        }
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(ChineseTalk)])]
    public void Nothing_is_marked_behind_the_end(ChineseTalk talk)
    {
        var text = TextFolder.FoldTerm(talk.Text);
        if (text.Length == 0) return;
        var block = Skimming.Everything(text);
        block.Read(text, (text.Length - 1) & -SignBlock.Length);
        var behind = text.Length % SignBlock.Length == 0 ? 0 : ulong.MaxValue << (text.Length % SignBlock.Length);
        Assert.Equal(0ul, (block.Hidden | block.Obstructions(true) | block.Obstructions(false)) & behind);
    }

    [Property(MaxTest = 400, Arbitrary = [typeof(ChineseTalk)])]
    public void Pieces_of_a_character_are_marked_wherever_they_can_be_read(ChineseTalk talk)
    {
        var text = TextFolder.FoldTerm(talk.Text);
        var block = Skimming.Everything(text);
        for (var at = 0; at < text.Length; at++)
        {
            block.Read(text, at & -SignBlock.Length);
            if (SplitTable.TryRead(text.AsSpan(at), out _, out _)) Assert.NotEqual(0ul, block.Hidden & (1ul << (at % SignBlock.Length)));
        }
    }
}
