namespace WeChatPolicy.Rules.Training;

/// <summary>Platt's calibration: the line that makes scores log-odds.</summary>
/// <remarks>J. Platt, Probabilistic outputs for support vector machines, 1999; by Newton's steps.</remarks>
internal static class Platt
{
    public static (float Slope, float Shift) Fit(IReadOnlyList<float> scores, IReadOnlyList<bool> positive)
    {
        double slope = 1, shift = 0;
        for (var round = 0; round < 30; round++)
        {
            double g0 = 0, g1 = 0, h00 = 1e-9, h01 = 0, h11 = 1e-9;
            for (var i = 0; i < scores.Count; i++)
            {
                if (float.IsInfinity(scores[i])) continue;
                var p = 1 / (1 + Math.Exp(-((slope * scores[i]) + shift)));
                var (error, spread) = (p - (positive[i] ? 1 : 0), p * (1 - p));
                (g0, g1) = (g0 + (error * scores[i]), g1 + error);
                (h00, h01, h11) = (h00 + (spread * scores[i] * scores[i]), h01 + (spread * scores[i]), h11 + spread);
            }

            var determinant = (h00 * h11) - (h01 * h01);
            (slope, shift) = (slope - (((h11 * g0) - (h01 * g1)) / determinant), shift - (((h00 * g1) - (h01 * g0)) / determinant));
        }

        return ((float)slope, (float)shift);
    }
}
