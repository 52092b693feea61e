using System.Globalization;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Documents;

/// <summary>The summary report of a case for intervention as the document that goes to the committee.</summary>
public static class InterventionSummaryDocument
{
    /// <summary>The document of a summary report. The same report and time always give the same document.</summary>
    /// <param name="report">What it says.</param>
    /// <param name="madeAt">When the document was made.</param>
    [Rule("R212", "R213")]
    public static ReportDocument Build(InterventionSummary report, DateTimeOffset madeAt)
    {
        ArgumentNullException.ThrowIfNull(report);
        var name = InterventionCase.NameOf(report.Number);
        var title = $"Summary report: {report.Subject}";
        var status = report.SubmittedOn is { } day ? $"Submitted on {UkTime.InWords(day)}" : "Being written, not submitted";
        IReadOnlyList<Block> body =
        [
            new Heading(1, title),
            new Paragraph(
                $"A case for intervention in {report.CcgName}, put to the Assurance and Development Committee by "
                    + $"{Wording.AreaTeam(report.AreaTeam)}.",
                ParagraphKind.Lead),
            DirectionDocument.OnBehalfOfTheBoard,
            new FactList(
            [
                new Fact("CCG", $"{report.CcgName} ({report.CcgCode})"),
                new Fact(
                    report.Domains.Count > 1 ? "Domains" : "Domain", SupportParts.Domains(FrameworkVersions.Y2014To15, report.Domains)),
                new Fact("Opened", $"{UkTime.InWords(report.OpenedOn)} by {report.OpenedBy}"),
                .. SupportParts.Day(report.DatedOn) is { } dated ? [new Fact("Date of the report", dated)] : (Fact[])[],
                new Fact("Status", status),
            ]),
            .. report.IsInvented ? [new Paragraph(Wording.Invented)] : (Block[])[],
            .. InterventionSummaryParts.Of(report),
        ];
        Block submission = report is { SubmittedOn: { } on, SubmittedBy: { } by }
            ? new Signature(null, by, "Director", Wording.AreaTeam(report.AreaTeam), $"Submitted on {UkTime.InWords(on)}")
            : new Paragraph("The director has not submitted it to the committee.");
        return CurlyQuotes.In(new ReportDocument(
            new DocumentProperties(
                title, Wording.AreaTeam(report.AreaTeam), $"{name}, {report.CcgName}: {Phrases.LowerFirst(status)}", madeAt),
            new PageFurniture(
                PageOrientation.Portrait,
                name,
                report.CcgName,
                Wording.Footer(status, report.IsInvented),
                report.SubmittedOn is null ? "Draft" : null),
            [.. body, .. AboutSection.Of([.. body, submission]), new Heading(2, "Submission"), submission]));
    }
}

/// <summary>The parts of a summary report between its facts and the submission; none stands there empty.</summary>
internal static class InterventionSummaryParts
{
    /// <summary>The parts, with their headings.</summary>
    public static IEnumerable<Block> Of(InterventionSummary report) =>
    [
        .. Part("Summary", TypedBlocks.OnPage(report.Summary)),
        .. Part("Why it was opened", Reasons(report)),
        .. Part("Other options considered", Options(report.Options)),
        .. report.Steps.SelectMany(step => Step(report, step)),
        .. Part("Evidence", [.. TypedBlocks.OnPage(report.Evidence), .. Documents(report.Documents)]),
        .. report.Directions.SelectMany(Draft),
        .. Part("If another CCG carries out functions", [.. report.Considered.SelectMany(Named)]),
    ];

    private static IReadOnlyList<Block> Part(string heading, IReadOnlyList<Block> blocks) =>
        blocks.Count == 0 ? [] : [new Heading(2, heading), .. blocks];

    [Rule("R198", "R199", "R200", "R201", "R202")]
    private static IReadOnlyList<Block> Reasons(InterventionSummary report) =>
    [
        new FactList(
        [
            new Fact("Ground", string.Join("; ", report.Grounds.Select(ground => ground.DisplayText()))),
            new Fact("Route", report.Route.DisplayText()),
            .. report.Escalations.Count > 0 ? [new Fact("Tried first", string.Join("; ", report.Escalations))] : (Fact[])[],
        ]),
        .. Titled("Justification", report.Justification),
        .. Titled("Which functions, and how that is known", report.GroundReason),
        .. Titled("What puts the quality of patient care at serious risk", report.RiskStatement),
        .. Titled("Why it is proportionate", report.Proportionality),
    ];

    [Rule("R203")]
    private static IReadOnlyList<Block> Options(IReadOnlyList<SummarisedOption> options) => options.Count == 0
        ? []
        :
        [
            new Table(
                "What else was considered, and whether it was exhausted",
                [new Column("Option", 24), new Column("What was considered", 58), new Column("Exhausted", 18)],
                [
                    new TableGroup(null, [], [.. options.Select(row => new TableRow(
                    [
                        SupportParts.Cell(row.Name), TypedBlocks.InCell(row.Note), SupportParts.Cell(row.IsExhausted ? "Yes" : "No"),
                    ]))]),
                ],
                HasRowHeadings: true),
        ];

    [Rule("R204", "R205")]
    private static IReadOnlyList<Block> Step(InterventionSummary report, SummarisedStep step)
    {
        var source = FrameworkVersions.Y2014To15.SourceOf(step.Step.Rule());
        var completed = step is { CompletedBy: { } by, CompletedOn: { } day }
            ? $"Completed on {UkTime.InWords(day)} by {by}, who confirmed that the ways of working were followed ({source})"
            : $"Not complete yet ({source})";
        return
        [
            new Heading(2, string.Create(
                CultureInfo.InvariantCulture, $"Step {(int)step.Step}: {Phrases.LowerFirst(step.Step.DisplayText())}")),
            new Paragraph(completed, ParagraphKind.Note),
            .. step.Facts.Count > 0 ? [new FactList([.. step.Facts.Select(row => new Fact(row.Name, row.Text))])] : (Block[])[],
            .. step.Texts.SelectMany(row => Titled(row.Name, row.Text)),
            .. step.Step == InterventionStep.ConsistencyReview ? Peers(report.Peers) : [],
        ];
    }

    [Rule("R212")]
    private static IReadOnlyList<Block> Peers(IReadOnlyList<SummarisedPeer> peers) => peers.Count == 0
        ? []
        :
        [
            new Table(
                "What the peer reviewers concluded",
                [new Column("Peer reviewer", 28), new Column("Conclusion", 24), new Column("Why", 48)],
                [
                    new TableGroup(null, [], [.. peers.Select(row => new TableRow(
                    [
                        [new Paragraph(row.Name), new Paragraph(row.Role, ParagraphKind.Note)],
                        SupportParts.Cell(row.Conclusion?.DisplayText() ?? "Not concluded yet"),
                        TypedBlocks.InCell(row.Text),
                    ]))]),
                ],
                HasRowHeadings: true),
        ];

    private static IReadOnlyList<Block> Documents(IReadOnlyList<string> documents) => documents.Count == 0
        ? []
        :
        [
            new Paragraph("Documents that go with this report:", ParagraphKind.Label),
            new ItemList([.. documents.Select(line => (IReadOnlyList<Run>)[new Run(line)])]),
        ];

    [Rule("R213")]
    private static IReadOnlyList<Block> Draft(DirectionReport direction) =>
    [
        new Heading(2, $"Draft direction to {direction.CcgName}"),
        .. DirectionParts.Of(direction).SelectMany(part => (IEnumerable<Block>)[new Heading(3, part.Heading), .. part.Blocks]),
    ];

    private static IReadOnlyList<Block> Named(SummarisedText row) => Titled(row.Name, row.Text);

    private static IReadOnlyList<Block> Titled(string name, string? text) =>
        string.IsNullOrWhiteSpace(text) ? [] : [new Heading(3, name), .. TypedBlocks.OnPage(text)];
}
