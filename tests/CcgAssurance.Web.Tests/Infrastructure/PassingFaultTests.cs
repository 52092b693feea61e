using CcgAssurance.Data;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Tests.Infrastructure;

public sealed class PassingFaultTests(AssuranceApp app) : IClassFixture<AssuranceApp>
{
    // A file is not tried again: whoever writes waits for it, and nothing restarts it.
    private static bool IsServer => TestDatabase.Provider != DatabaseProvider.Sqlite;

    [Fact]
    public async Task A_page_is_shown_although_the_server_failed_to_answer_once()
    {
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.NationalTeam));
        app.Fault.Once("FROM Ccgs");

        var page = await visitor.OpenAsync("/ccgs");

        Assert.True(app.Fault.HasFailed);
        Assert.Equal(IsServer ? 200 : 500, page.Status);
    }

    [Fact]
    public async Task The_first_page_after_the_server_went_down_and_up_again_is_shown()
    {
        var visitor = await app.LogInAsync(await app.Given.UserAsync(Role.NationalTeam));
        Assert.Equal(200, (await visitor.OpenAsync("/ccgs")).Status);

        await app.Database.EndConnectionsAsync();

        Assert.Equal(200, (await visitor.OpenAsync("/ccgs")).Status);
    }

    [Theory]
    [InlineData("INSERT INTO Notices")]
    [InlineData("INSERT INTO FrozenVersions")]
    public async Task A_step_that_the_server_could_not_take_at_once_is_taken_once(string fails)
    {
        var played = await app.Given.ScenarioAsync(AssessmentStage.Draft);
        app.Fault.Once(fails);

        var failure = await Record.ExceptionAsync(played.ShareAsync);

        Assert.True(app.Fault.HasFailed);
        Assert.Equal(IsServer, failure is null);
        var id = (await played.ReadAsync()).Id;
        var record = id.ToString();
        var times = IsServer ? 1 : 0;
        Assert.Equal(times, await app.ReadAsync(db => db.FrozenVersions.CountAsync(version => version.RecordId == record)));
        Assert.Equal(times, await app.ReadAsync(db => db.AuditEntries.CountAsync(entry =>
            entry.RecordId == record && entry.PartKind == nameof(FrozenVersion))));
        Assert.Equal(times, await app.ReadAsync(db => db.CcgResponses.CountAsync(response => response.AssessmentId == id)));
        Assert.All(
            await app.ReadAsync(db => db.Notices
                .Where(notice => notice.RecordId == record)
                .GroupBy(notice => notice.UserId)
                .Select(group => group.Count())
                .ToListAsync()),
            notices => Assert.Equal(1, notices));
        Assert.Equal(IsServer, await app.ReadAsync(db => db.Notices.AnyAsync(notice => notice.RecordId == record)));
    }
}
