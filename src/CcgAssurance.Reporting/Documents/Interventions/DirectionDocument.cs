using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Documents;

/// <summary>One version of a direction as a document that the Chief Executive signs and the public reads while it is in force.</summary>
public static class DirectionDocument
{
    /// <summary>The document of a version. The same version and time always give the same document.</summary>
    /// <param name="report">What it says.</param>
    /// <param name="madeAt">When the document was made.</param>
    [Rule("R212", "R214", "R216", "R308", "R310")]
    public static ReportDocument Build(DirectionReport report, DateTimeOffset madeAt)
    {
        ArgumentNullException.ThrowIfNull(report);
        var title = $"Direction to {report.CcgName}";
        var status = Status(report);
        IReadOnlyList<Block> body =
        [
            new Heading(1, title),
            new Paragraph($"{WhatItIs(report)} under section 14Z21 of the {Wording.Act}.", ParagraphKind.Lead),
            OnBehalfOfTheBoard,
            new FactList([.. Facts(report, status)]),
            .. report.IsInvented ? [new Paragraph(Wording.Invented)] : (Block[])[],
            .. DirectionParts.Of(report).SelectMany(part => (IEnumerable<Block>)[new Heading(2, part.Heading), .. part.Blocks]),
            new Heading(2, "What this direction rests on"),
            new ItemList([.. report.Sources.Select(source => (IReadOnlyList<Run>)[new Run(source)])]),
        ];
        IReadOnlyList<Block> signature = [new Heading(2, "Signature"), Signed(report)];
        return CurlyQuotes.In(new ReportDocument(
            new DocumentProperties(
                title,
                Wording.NhsEngland,
                $"A direction of NHS England to {report.CcgName}, version {report.Number}: {Phrases.LowerFirst(status)}",
                madeAt),
            new PageFurniture(
                PageOrientation.Portrait,
                InterventionCase.NameOf(report.Intervention),
                report.CcgName,
                Wording.Footer($"Version {report.Number}, {Phrases.LowerFirst(status)}", report.IsInvented),
                Watermark(report.Stage)),
            [.. body, .. AboutSection.Of([.. body, .. signature], "direction"), .. signature]));
    }

    /// <summary>On whose behalf the power is exercised, with where the guidance says so.</summary>
    [Rule("R212")]
    internal static Paragraph OnBehalfOfTheBoard { get; } = new(
        "The power is exercised on behalf of the NHS England Board "
            + $"({FrameworkVersions.Y2014To15.SourceOf(GuidanceRules.R212Step5ConsistencyReview)}).",
        ParagraphKind.Note);

    private static string WhatItIs(DirectionReport report) => report.Stage == DirectionVersionStage.SignedOff
        ? "NHS England gives this direction"
        : "A draft of a direction of NHS England";

    private static string Status(DirectionReport report) => report.Stage switch
    {
        DirectionVersionStage.SignedOff when report.SignedOn is { } day => $"Signed on {UkTime.InWords(day)}",
        DirectionVersionStage.PutForward => "Put forward, not signed",
        DirectionVersionStage.Draft => "Being written, not signed",
        var stage => stage.DisplayText(),
    };

    private static string? Watermark(DirectionVersionStage stage) => stage switch
    {
        DirectionVersionStage.SignedOff => null,
        DirectionVersionStage.Draft or DirectionVersionStage.PutForward => "Draft",
        DirectionVersionStage.NotSigned => "Not signed",
    };

    private static IEnumerable<Fact> Facts(DirectionReport report, string status)
    {
        yield return new Fact("CCG", $"{report.CcgName} ({report.CcgCode})");
        if (report.AboutCcgName is { } other)
        {
            yield return new Fact("Concerns functions of", other);
        }

        yield return new Fact("Proposed by", Wording.AreaTeam(report.AreaTeam));
        yield return new Fact("Version", report.Number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        yield return new Fact("Status", status);
        if (report.InForceOn is { } day)
        {
            yield return new Fact("In force from", UkTime.InWords(day));
        }

        if (report.Number > 1 && report.Stage == DirectionVersionStage.SignedOff)
        {
            yield return new Fact("Takes the place of", $"Version {report.Number - 1}");
        }
    }

    [Rule("R214")]
    private static Block Signed(DirectionReport report) => report is { SignedBy: { } name, SignedOn: { } day }
        ? new Signature(null, name, "Chief Executive", Wording.NhsEngland, $"Signed on {UkTime.InWords(day)}")
        : new Paragraph("The Chief Executive of NHS England has not signed it. Nothing is in force unsigned.");
}
