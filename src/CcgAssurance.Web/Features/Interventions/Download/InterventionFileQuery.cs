using CcgAssurance.Data;
using CcgAssurance.Domain.Files;
using CcgAssurance.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Interventions.Download;

public sealed class InterventionFileQuery(AssuranceDbContext db)
{
    /// <summary>A document of a step or of a communication that the reader sees on the page of the case.</summary>
    public async Task<CaseDocument?> RunAsync(InterventionHeader header, Guid id, Actor actor, CancellationToken cancellationToken)
    {
        var sight = InterventionSight.Of(header, actor);
        var (steps, communications) = (sight.Steps, sight.Communications);
        return await db.InterventionFiles
            .AsNoTracking()
            .Where(file => file.Id == id && file.CaseId == header.Id)
            .Where(file => (file.CommunicationId != null && communications)
                || db.Interventions.Any(row => row.Id == header.Id
                    && row.Steps.Any(step => step.Id == file.StepId && steps.Contains(step.Step))))
            .Select(file => new CaseDocument(file.Name, file.Type, file.Content!.Bytes))
            .SingleOrDefaultAsync(cancellationToken);
    }
}

/// <summary>A file on its way to a reader.</summary>
public sealed record CaseDocument(string Name, StoredFileType Type, byte[] Bytes);
