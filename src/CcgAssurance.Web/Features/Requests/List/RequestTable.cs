using CcgAssurance.Domain.Requests;
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
        new("Status", 25, row => row.Stage.DisplayText()),
        new("Issued", 14, row => row.IssuedOn),
        new("Last day for the reply", 20, row => row.DueOn),
        new("First reply", 14, row => row.FirstReplyOn),
        new("Outcome", 14, row => row.IsSufficient is { } isSufficient ? isSufficient ? "Sufficient" : "Insufficient" : ""),
        new("Replaced by", 14, row => row.ReplacedByNumber),
    ];

    public static TableSheet Of(IReadOnlyList<RequestRow> rows) => TableSheet.Of("Requests", Columns, rows);
}
