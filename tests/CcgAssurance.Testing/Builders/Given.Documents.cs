using CcgAssurance.Data;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Reports;
using Microsoft.Extensions.DependencyInjection;

namespace CcgAssurance.Testing.Builders;

/// <summary>What was sent of a record, kept as its step would have kept it, but for the file, which nobody looks into.</summary>
public sealed partial class Given
{
    private async Task KeepAsync(Func<IServiceProvider, AssuranceDbContext, Task<OutputToFreeze>> read, Actor actor)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var sent = await read(scope.ServiceProvider, scope.ServiceProvider.GetRequiredService<AssuranceDbContext>());
        var version = new FrozenVersion(sent.Record, sent.Number, sent.State, sent.Content, actor.At, actor.Name, sent.Note, sent.Figures);
        version.Keep("application/pdf", SampleFiles.Pdf, actor.At);
        await app.WriteAsync(db => db.FrozenVersions.Add(version));
    }
}
