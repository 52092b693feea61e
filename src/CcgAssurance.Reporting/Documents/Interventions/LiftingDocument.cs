using System.Globalization;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Documents;

/// <summary>The dated letter with which directions are lifted, as a document.</summary>
public static class LiftingDocument
{
    /// <summary>The document of a lifting. The same lifting and time always give the same document.</summary>
    /// <param name="report">What it says.</param>
    /// <param name="madeAt">When the document was made.</param>
    [Rule("R212", "R308", "R311")]
    public static ReportDocument Build(LiftingReport report, DateTimeOffset madeAt)
    {
        ArgumentNullException.ThrowIfNull(report);
        var name = InterventionCase.NameOf(report.Intervention);
        var isOne = report.Directions.Count == 1;
        var title = isOne
            ? $"Lifting of the direction to {report.Directions[0].CcgName}"
            : $"Lifting of directions concerning {report.CcgName}";
        IReadOnlyList<Block> body =
        [
            new Letterhead(
                Wording.NhsEngland,
                [],
                [
                    new Fact("Intervention number", report.Intervention.ToString(CultureInfo.InvariantCulture)),
                    new Fact("Date", UkTime.InWords(report.DatedOn)),
                ]),
            new Addressee([.. report.Directions.Select(row => row.CcgName).Distinct()]),
            new Paragraph("Dear colleagues"),
            new Heading(1, title),
            .. report.IsInvented ? [new Paragraph(Wording.Invented)] : (Block[])[],
            .. Lifted(report),
            DirectionDocument.OnBehalfOfTheBoard,
            new Heading(2, "Why"),
            .. Phrases.Ended(TypedBlocks.OnPage(report.Reason)),
            new Heading(2, "What follows"),
            .. Follows(report, isOne),
        ];
        Block signature = report is { SignedBy: { } signedBy, SignedOn: { } day }
            ? new Signature("Yours faithfully", signedBy, "Chief Executive", Wording.NhsEngland, $"Signed on {UkTime.InWords(day)}")
            : new Paragraph("The Chief Executive of NHS England has not signed it. What it would lift is still in force.");
        return CurlyQuotes.In(new ReportDocument(
            new DocumentProperties(
                title, Wording.NhsEngland, $"A letter of NHS England that lifts directions, {UkTime.InWords(report.DatedOn)}", madeAt),
            new PageFurniture(
                PageOrientation.Portrait,
                name,
                report.CcgName,
                Wording.Footer(UkTime.InWords(report.DatedOn), report.IsInvented),
                report.SignedOn is null ? "Draft" : null),
            [.. body, .. AboutSection.Of([.. body, signature], "letter"), signature]));
    }

    private static IEnumerable<Block> Lifted(LiftingReport report)
    {
        var from = report.SignedOn is { } day ? $"From {UkTime.InWords(day)}" : "From the day of the signature";
        if (report.Directions is [var only])
        {
            yield return new Paragraph(
                $"{from}, the direction of NHS England to {only.CcgName}, in force since {UkTime.InWords(only.InForceOn)}, is lifted.");
            yield break;
        }

        yield return new Paragraph($"{from}, the following directions of NHS England are lifted:");
        yield return new ItemList([.. report.Directions.Select(row => (IReadOnlyList<Run>)
        [
            new Run($"to {row.CcgName}, in force since {UkTime.InWords(row.InForceOn)}"),
        ])]);
    }

    [Rule("R308", "R309")]
    private static IEnumerable<Block> Follows(LiftingReport report, bool isOne)
    {
        yield return new Paragraph(isOne
            ? "The direction no longer binds you. NHS England takes it off its public list of directions in force."
            : "The directions no longer bind you. NHS England takes them off its public list of directions in force.");
        if (report.Remaining > 0)
        {
            yield return new Paragraph(report.Remaining == 1
                ? "Another direction of this intervention stays in force."
                : string.Create(CultureInfo.InvariantCulture, $"{report.Remaining} other directions of this intervention stay in force."));
        }
    }
}
