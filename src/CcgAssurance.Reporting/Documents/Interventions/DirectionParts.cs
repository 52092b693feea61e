using System.Globalization;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Documents;

/// <summary>What a direction says, part by part, in its own document and in the summary report; no part stands there empty.</summary>
internal static class DirectionParts
{
    /// <summary>The parts of which there is something to say, each with its heading.</summary>
    public static IEnumerable<(string Heading, IReadOnlyList<Block> Blocks)> Of(DirectionReport report)
    {
        IEnumerable<(string Heading, IReadOnlyList<Block> Blocks)> parts =
        [
            ("What has changed, and why", TypedBlocks.OnPage(report.ChangeReason)),
            ("What NHS England directs", TypedBlocks.OnPage(report.Text)),
            ("Powers used", Powers(report.Powers)),
            ("Functions that it affects", TypedBlocks.OnPage(report.Functions)),
            (report.StopsFor is null ? "Period" : "Who stops carrying out these functions", Period(report)),
            ("Accountable officer", Officer(report.NewAccountableOfficer)),
            ("Change to the constitution", TypedBlocks.OnPage(report.ConstitutionChange)),
            ("Who carries out the functions", CarriedOutBy(report)),
            ("What it requires", Requirements(report)),
            ("Conditions", TypedBlocks.OnPage(report.Conditions)),
        ];
        return parts.Where(part => part.Blocks.Count > 0);
    }

    [Rule("R216")]
    private static IReadOnlyList<Block> Powers(IReadOnlyList<InterventionPower> powers) => powers.Count == 0
        ? []
        : [new ItemList([.. powers.Select(power => (IReadOnlyList<Run>)[new Run(power.DisplayText())])])];

    [Rule("R217")]
    private static IReadOnlyList<Block> Period(DirectionReport report) => (report.StopsFor, report.StartsOn, report.EndsOn) switch
    {
        ({ } stops, { } first, { } last) =>
        [
            new Paragraph(
                $"{stops.DisplayText()} stops carrying out these functions from {UkTime.InWords(first)} to {UkTime.InWords(last)}."),
        ],
        ({ } stops, _, _) => [new Paragraph($"{stops.DisplayText()} stops carrying out these functions. The period is not set yet.")],
        (null, { } first, { } last) => [new Paragraph($"This direction holds from {UkTime.InWords(first)} to {UkTime.InWords(last)}.")],
        (null, { } first, null) => [new Paragraph($"This direction holds from {UkTime.InWords(first)}.")],
        (null, null, { } last) => [new Paragraph($"This direction holds until {UkTime.InWords(last)}.")],
        _ => [],
    };

    private static IReadOnlyList<Block> Officer(string? name) => name is null
        ? []
        : [new Paragraph($"The appointment of the accountable officer ends, and {name} is appointed as accountable officer.")];

    [Rule("R218", "R309")]
    private static IReadOnlyList<Block> CarriedOutBy(DirectionReport report) => report.CarriedOutBy is not { } by
        ? []
        : report.AboutCcgName is { } other
            ? [new Paragraph($"{report.CcgName} carries out these functions for {other}. {other} has a direction of its own.")]
            : [new Paragraph($"{by} carries out these functions for {report.CcgName}.")];

    [Rule("R310")]
    private static IReadOnlyList<Block> Requirements(DirectionReport report) => report.Requirements.Count == 0
        ? []
        :
        [
            new Table(
                "What has to be done, by when, and whether NHS England has to approve it",
                [new Column("Number", 12), new Column("Requirement", 48), new Column("Due", 20), new Column("Approval", 20)],
                [
                    new TableGroup(null, [], [.. report.Requirements.Select((row, at) => new TableRow(
                    [
                        SupportParts.Cell((at + 1).ToString(CultureInfo.InvariantCulture)),
                        TypedBlocks.InCell(row.Text),
                        SupportParts.Cell(Due(row)),
                        SupportParts.Cell(row.NeedsApproval ? "NHS England has to approve it" : "Not needed"),
                    ]))]),
                ],
                HasRowHeadings: true),
        ];

    private static string Due(DirectedRequirement row) => SupportParts.Day(row.DueOn) ?? (row.DueAfterWeeks == 1
        ? "1 week after the signature"
        : string.Create(CultureInfo.InvariantCulture, $"{row.DueAfterWeeks} weeks after the signature"));
}
