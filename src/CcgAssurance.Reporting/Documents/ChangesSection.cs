using CcgAssurance.Domain;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Documents;

/// <summary>What changed since the quarter before; no section where there is no earlier report.</summary>
internal static class ChangesSection
{
    [Rule("R232")]
    public static IEnumerable<Block> Of(QuarterlyReport report, ReportEdition edition)
    {
        if (report.Changes is not { } changes)
        {
            yield break;
        }

        yield return new Heading(2, "What changed since last quarter");
        yield return new Paragraph($"Compared with the final report of {changes.Quarter.Name} {changes.Year.Name}.");
        var groups = ChangeGroup.Of(changes, report.Framework, UkTime.DateOf(edition.MadeAt)).Where(group => group.IsPrinted).ToList();
        if (changes.Judgements.Count == 0)
        {
            yield return new Paragraph("No judgement has moved.");
        }
        else
        {
            yield return Label("Judgements that moved");
            yield return new ItemList([.. changes.Judgements.Select(judgement => Judgement(report, judgement))]);
        }

        foreach (var group in groups)
        {
            yield return Label(group.Heading);
            yield return new ItemList([.. group.Entries.Select(entry => Words.Runs(new Run($"{entry.Focus}:", IsStrong: true), new Run(Words.Sentence(entry.Text))))]);
        }
    }

    private static IReadOnlyList<Run> Judgement(QuarterlyReport report, ChangedJudgement judgement) => Words.Runs(
        new Run($"{report.Framework.DomainNumbered(judgement.Domain).ShortName}:", IsStrong: true),
        new Run($"from {Words.LowerFirst(judgement.From.DisplayText())} to {Words.LowerFirst(judgement.To.DisplayText())}."));

    private static Paragraph Label(string words) => new([new Run(words, IsStrong: true)], ParagraphKind.Label);
}
