using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.Files;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Evidence.Edit;

public sealed class ChangeEvidenceHandler(AssuranceDbContext db)
{
    public async Task<Outcome> HandleAsync(
        AssessmentId id, Guid item, EvidenceAnswers answers, UploadedFile? file, Tokens seen,
        Actor actor, CancellationToken cancellationToken)
    {
        // The bytes that are there are needed only to put others in their place.
        var assessments = db.QuarterlyAssessments.Include(assessment => assessment.Evidence.Where(row => row.Id == item));
        IQueryable<QuarterlyAssessment> wanted = file is null ? assessments : assessments.ThenInclude(row => row.File!.Content);
        var assessment = await wanted.SingleAsync(assessment => assessment.Id == id, cancellationToken);
        var openly = answers.Scope == EvidenceScope.Soft
            ? await db.LaterUsesOfAsync(item, copy => copy.Scope != EvidenceScope.Soft, cancellationToken)
            : [];
        var outcome = assessment.ChangeEvidence(item, answers, file, openly, actor);
        if (!outcome.IsDone)
        {
            return outcome;
        }

        db.Expect(assessment, assessment.Evidence.Single(), seen);
        return await db.SaveAsync(actor, outcome, cancellationToken);
    }
}
