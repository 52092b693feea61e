using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Support;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Support.Edit;

/// <summary>Begins packages and writes the texts of the terms in hand.</summary>
public sealed class TermsHandler(AssuranceDbContext db, EditTermsQuery query)
{
    public async Task<Outcome> DraftAsync(
        Guid id, OrganisationCode ccg, AssessmentId? assessment, TermsForm form, Actor actor, CancellationToken cancellationToken)
    {
        var outcome = SupportPackage.CheckDraft(actor);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        var issues = assessment is { } quarter ? await query.IssuesAsync(quarter, cancellationToken) : [];
        var answers = form.ToAnswers([.. issues.Select(item => item.Issue)], []);
        db.SupportPackages.Add(SupportPackage.Draft(ccg, assessment, null, answers, actor, id));
        return await db.SaveAsync(actor, outcome, cancellationToken);
    }

    public async Task<Outcome> WriteAsync(SupportHeader header, TermsForm form, Actor actor, CancellationToken cancellationToken)
    {
        var package = await header.In(db).WithTermsInHand().SingleAsync(cancellationToken);
        if (package.TermsInHand is not { } terms)
        {
            return Outcome.Conflict;
        }

        var issues = await query.ChoicesAsync(package, terms, cancellationToken);
        return await SaveAsync(package, form.ToAnswers(issues, terms.ToAnswers().Factors), form.Seen, actor, cancellationToken);
    }

    public async Task<Outcome> WriteAsync(SupportHeader header, FactorsForm form, Actor actor, CancellationToken cancellationToken)
    {
        var package = await header.In(db).WithTermsInHand().SingleAsync(cancellationToken);
        return package.TermsInHand is { } terms
            ? await SaveAsync(package, terms.ToAnswers() with { Factors = form.ToNotes() }, form.Seen, actor, cancellationToken)
            : Outcome.Conflict;
    }

    private async Task<Outcome> SaveAsync(
        SupportPackage package, TermsAnswers answers, Tokens seen, Actor actor, CancellationToken cancellationToken)
    {
        var outcome = package.Write(answers, actor);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        // What registers show of a draft changes with it; the package itself is as it was when the verb looked at it.
        db.Expect(package, package.Version);
        db.Expect(package, package.TermsInHand, seen);
        return await db.SaveAsync(actor, outcome, cancellationToken);
    }
}
