using System.Globalization;
using CcgAssurance.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcgAssurance.Benchmarks.Load;

/// <summary>
/// What a page is measured against: runs one query by a key and writes as many bytes as it is asked for, before anything else of the
/// application is in the way. A save is measured against the rows that it writes, in one transaction.
/// </summary>
internal sealed class BareEndpoint : IStartupFilter
{
    public const string Address = "/bare/";
    public const string SaveAddress = "/bare-save/";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Map(SaveAddress.TrimEnd('/'), bare => bare.Run(SaveAsync));
        app.Map(Address.TrimEnd('/'), bare => bare.Run(AnswerAsync));
        next(app);
    };

    private static async Task AnswerAsync(HttpContext http)
    {
        var size = int.Parse(http.Request.Path.Value!.Trim('/'), CultureInfo.InvariantCulture);
        var db = http.RequestServices.GetRequiredService<AssuranceDbContext>();
        _ = await db.Ccgs.AsNoTracking().Where(ccg => ccg.Names.Any(row => row.Name == "NHS Darlington CCG")).Select(ccg => ccg.Code)
            .ToListAsync(http.RequestAborted);
        http.Response.ContentLength = size;
        await http.Response.Body.WriteAsync(new byte[size], http.RequestAborted);
    }

    private static async Task SaveAsync(HttpContext http)
    {
        var id = Guid.Parse(http.Request.Path.Value!.Trim('/'));
        var db = http.RequestServices.GetRequiredService<AssuranceDbContext>();
        var now = http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime;
        var strategy = db.Database.CreateExecutionStrategy();
        await strategy.ExecuteAsync(async () =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(http.RequestAborted);
            await db.Database.ExecuteSqlAsync(
                $"""UPDATE "DomainJudgements" SET "Rationale" = {"Saved bare."}, "Version" = {Guid.CreateVersion7()} WHERE "Id" = {id}""", http.RequestAborted);
            await db.Database.ExecuteSqlAsync(
                $"""
                UPDATE "QuarterlyAssessments" SET "StageToken" = "StageToken"
                WHERE "Id" = (SELECT "AssessmentId" FROM "DomainJudgements" WHERE "Id" = {id})
                """,
                http.RequestAborted);
            await db.Database.ExecuteSqlAsync(
                $"""
                INSERT INTO "AuditEntries" ("At", "Change", "Fields", "IsConfidential", "Organisation", "PartId", "PartKind", "RecordId",
                    "RecordKind", "Role", "Subject", "UserId", "UserName")
                VALUES ({now}, 'Changed', '[]', {false}, 'Q45', {id.ToString()}, 'DomainJudgement', {id.ToString()},
                    'QuarterlyAssessment', 'AreaTeamLead', 'Judgement on domain 3', {id}, 'Nobody')
                """,
                http.RequestAborted);
            await transaction.CommitAsync(http.RequestAborted);
        });
    }
}
