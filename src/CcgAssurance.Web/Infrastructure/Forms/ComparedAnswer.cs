namespace CcgAssurance.Web.Infrastructure.Forms;

/// <summary>One answer in two versions, as people read it; null where there is none.</summary>
public sealed record ComparedAnswer(string Answer, string? Saved, string? Mine)
{
    /// <summary>The answers in which two versions of a form differ, in its order.</summary>
    public static IReadOnlyList<ComparedAnswer> Differences<TForm>(TForm saved, TForm mine)
        where TForm : IRecordForm =>
        [.. FormText.Answers(saved).Zip(FormText.Answers(mine), (left, right) => new ComparedAnswer(left.Label, left.Text, right.Text))
            .Where(row => row.Saved != row.Mine)];
}
