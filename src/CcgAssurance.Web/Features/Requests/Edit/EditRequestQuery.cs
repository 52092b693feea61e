using CcgAssurance.Data;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Web.Features.Assessments;
using CcgAssurance.Web.Features.Ccgs;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Requests.Edit;

public sealed class EditRequestQuery(AssuranceDbContext db)
{
    /// <summary>The empty form of a new request to a group, about a domain or theme or none.</summary>
    public static EditRequestPage New(CcgHeader ccg, Focus? focus = null) => new()
    {
        Caption = ccg.Name,
        Heading = "Request information",
        Address = RequestLinks.Add(ccg.Code),
        BackAddress = CcgLinks.Show(ccg.Code),
        BackText = $"Back to {ccg.Name}",
        CanEdit = true,
        Stored = new RequestForm(),
        Form = new RequestForm { Focus = focus },
    };

    /// <summary>The form of a request that starts from an issue, with what the issue says; null when there is no such issue.</summary>
    public async Task<(EditRequestPage Page, RequestOrigin Origin)?> RunAsync(
        QuarterHeader quarter, Guid id, CancellationToken cancellationToken)
    {
        var issue = await db.ReportItems
            .AsNoTracking()
            .Where(item => item.Id == id && item.AssessmentId == quarter.Id && item.Kind == ItemKind.Issue)
            .Select(item => new { item.OriginId, item.Title, item.Focus })
            .SingleOrDefaultAsync(cancellationToken);
        if (issue is null)
        {
            return null;
        }

        var page = new EditRequestPage
        {
            Caption = quarter.Caption,
            Heading = "Request information about this issue",
            Address = RequestLinks.Add(quarter.Key, id),
            BackAddress = AssessmentLinks.ItemInList(quarter.Key, issue.Focus, id),
            BackText = "Back to the issue",
            Issue = issue.Title,
            CanEdit = true,
            Stored = new RequestForm(),
            Form = new RequestForm { Subject = issue.Title, Focus = issue.Focus },
        };
        return (page, new RequestOrigin(quarter.Id, issue.OriginId));
    }

    /// <summary>The form of a draft as it is stored.</summary>
    public async Task<EditRequestPage> RunAsync(RequestHeader header, CancellationToken cancellationToken)
    {
        var request = await header.In(db).AsNoTracking().SingleAsync(cancellationToken);
        var stored = RequestForm.Of(request);
        return new EditRequestPage
        {
            Caption = header.Caption,
            Heading = "Change the draft",
            Address = RequestLinks.Change(header.Key),
            BackAddress = header.Address,
            BackText = "Back to the request",
            CanEdit = request.CanBeChanged,
            Stored = stored,
            Form = stored,
        };
    }
}
