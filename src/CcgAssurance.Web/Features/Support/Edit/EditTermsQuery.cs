using CcgAssurance.Data;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Support;
using CcgAssurance.Web.Features.Assessments;
using CcgAssurance.Web.Features.Ccgs;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Support.Edit;

public sealed class EditTermsQuery(AssuranceDbContext db)
{
    /// <summary>The empty form of a new package for a group.</summary>
    public static EditTermsPage New(CcgHeader ccg) => new()
    {
        Caption = ccg.Name,
        Heading = "Draft a support package",
        Address = SupportLinks.Add(ccg.Code),
        BackAddress = CcgLinks.Show(ccg.Code),
        BackText = $"Back to {ccg.Name}",
        CanEdit = true,
        Issues = [],
        Stored = new TermsForm(),
        Form = new TermsForm(),
    };

    /// <summary>The form of a new package for a domain of a quarter, with the issues of that domain chosen.</summary>
    [Rule("R145")]
    public async Task<EditTermsPage> NewAsync(QuarterHeader quarter, DomainNumber domain, CancellationToken cancellationToken)
    {
        var focus = Focus.On(domain);
        var items = await IssuesAsync(quarter.Id, cancellationToken);
        return new EditTermsPage
        {
            Caption = quarter.Caption,
            Heading = "Draft a support package",
            Address = SupportLinks.Add(quarter.Key, domain),
            BackAddress = AssessmentLinks.On(quarter.Key, focus),
            BackText = "Back to the domain",
            CanEdit = true,
            Issues = [.. items.Select(item => item.Issue)],
            Stored = new TermsForm(),
            Form = new TermsForm
            {
                Domains = [domain],
                Issues = [.. items.Where(item => item.Focus == focus).Select(item => item.Issue.Id)],
            },
        };
    }

    /// <summary>The form of the terms in hand as they are stored.</summary>
    public async Task<EditTermsPage> RunAsync(SupportHeader header, CancellationToken cancellationToken)
    {
        var package = await header.In(db).AsNoTracking().WithTexts().SingleAsync(cancellationToken);
        var terms = package.TermsInHand;
        var stored = terms is null
            ? new TermsForm()
            : TermsForm.Of(terms) with { Seen = new Tokens { Version = terms.Version, StageToken = package.StageToken } };
        return new EditTermsPage
        {
            Caption = header.Caption,
            Heading = "Change the terms",
            Address = SupportLinks.Terms(header.Key),
            BackAddress = header.Address,
            BackText = "Back to the package",
            CanEdit = package.CanBeWritten,
            Issues = terms is null ? [] : await ChoicesAsync(package, terms, cancellationToken),
            Stored = stored,
            Form = stored,
        };
    }

    /// <summary>The issues that can be chosen: those of the quarter, and those that are linked already under their kept titles.</summary>
    public async Task<IReadOnlyList<LinkedIssue>> ChoicesAsync(
        SupportPackage package, SupportTerms terms, CancellationToken cancellationToken)
    {
        var linked = terms.Issues.Select(issue => new LinkedIssue(issue.IssueId, issue.Title)).ToList();
        var others = package.AssessmentId is { } assessment ? await IssuesAsync(assessment, cancellationToken) : [];
        return [.. linked, .. others.Select(item => item.Issue).ExceptBy(linked.Select(issue => issue.Id), issue => issue.Id)];
    }

    /// <summary>The issues of a quarter, each with the domain or theme under which it stands.</summary>
    public async Task<IReadOnlyList<(LinkedIssue Issue, Focus Focus)>> IssuesAsync(
        AssessmentId assessment, CancellationToken cancellationToken)
    {
        var items = await db.ReportItems
            .AsNoTracking()
            .Where(item => item.AssessmentId == assessment && item.Kind == ItemKind.Issue && item.Title != null)
            .OrderBy(item => item.Focus)
            .ThenBy(item => item.Position)
            .Select(item => new { item.OriginId, item.Title, item.Focus })
            .ToListAsync(cancellationToken);
        return [.. items.Select(item => (new LinkedIssue(item.OriginId, item.Title!), item.Focus))];
    }
}
