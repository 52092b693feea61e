using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Infrastructure.Formatting;
using CcgAssurance.Web.Infrastructure.Tables;

namespace CcgAssurance.Web.Features.Requests.List;

/// <summary>The register as a file, for showing that requests are made consistently (R257).</summary>
public static class RequestTable
{
    public const string Title = "Requests for information";

    private static readonly TableColumn<RequestRow>[] Columns =
    [
        new("Number", 10, row => row.Number),
        new("CCG", 40, row => row.CcgName),
        new("Code", 8, row => row.Ccg.Value),
        new("Subject", 50, row => row.Subject),
        new("Power", 40, row => row.Power.DisplayText()),
        new("Who must reply", 34, row => row.Addressee.DisplayText()),
        new("Domain or theme", 40, row => row.Focus is { } focus ? FocusText.Of(focus) : null),
        new("Status", 25, row => row.Stage.DisplayText()),
        new("Issued", 14, row => row.IssuedOn),
        new("Last day for the reply", 20, row => row.DueOn),
        new("First reply", 14, row => row.FirstReplyOn),
        new("Days to the first reply", 12, row => row.DaysToReply),
        new("Latest reply", 14, row => row.LatestReplyOn),
        new("Outcome", 14, row => row.Outcome),
        new("What follows", 30, row => row.FollowOn?.DisplayText()),
        new("Closed", 14, row => row.ClosedOn),
        new("Takes the place of", 14, row => row.ReplacesNumber),
        new("Replaced by", 14, row => row.ReplacedByNumber),
    ];

    public static TableSheet Of(IReadOnlyList<RequestRow> rows) => TableSheet.Of("Requests", Columns, rows);
}
