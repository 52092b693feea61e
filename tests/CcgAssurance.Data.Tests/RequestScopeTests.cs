using CcgAssurance.Data.Providers;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Data.Tests;

public sealed class RequestScopeTests : IAsyncLifetime
{
    private static readonly DateTimeOffset Now = new(2014, 11, 19, 12, 0, 0, TimeSpan.Zero);
    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        await using var db = _database.CreateContext();
        var lead = ActorOf(Role.AreaTeamLead, "Q45");
        foreach (var (ccg, subject, number) in new[] { ("00C", "A", (int?)1), ("00D", "B", 2), ("00C", "draft", null), ("00D", "late draft", null) })
        {
            var answers = new RequestAnswers
            {
                Subject = subject,
                Power = RequestPower.Informal,
                Addressee = RequestAddressee.Ccg,
                Required = [RequiredItem.Document, RequiredItem.Record],
                Details = "The plan.",
                DueOn = new DateOnly(2014, 12, 12),
                Focus = Focus.On(DomainNumber.Parse("2", null)),
            };
            var request = InformationRequest.Draft(OrganisationCode.Parse(ccg), null, answers, lead);
            if (number is { } next)
            {
                Assert.True(request.Issue(next, lead.Today, null, lead).IsDone);
                Assert.True(request.Reply(new ReplyAnswers("The plan.", null, false, null, []), ActorOf(Role.CcgLead, ccg)).IsDone);
                Assert.True(request.Find(new FindingAnswers(true, "Complete."), lead).IsDone);
            }

            db.InformationRequests.Add(request);
        }

        await db.SaveAsync(lead, TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Theory]
    [Rule("R180")]
    [InlineData(Role.AreaTeamLead, "Q45", "A", "B", "draft", "late draft")]
    [InlineData(Role.AreaTeamDirector, "Q45", "A", "B", "draft", "late draft")]
    [InlineData(Role.AreaTeamDirector, "Q46")]
    [InlineData(Role.CcgLead, "00C", "A")]
    [InlineData(Role.GoverningBodyMember, "00D", "B")]
    [InlineData(Role.IndependentMember, "00J")]
    [InlineData(Role.RegionalReviewer, "Y54", "A", "B")]
    [InlineData(Role.RegionalReviewer, "Y57")]
    [InlineData(Role.NationalTeam, "X24", "A", "B")]
    public async Task A_request_is_seen_by_the_group_and_those_above_it_once_it_is_issued(Role role, string organisation, params string[] seen)
    {
        await using var db = _database.CreateContext();

        var subjects = await db.InformationRequests.VisibleTo(db, ActorOf(role, organisation))
            .OrderBy(request => request.Subject).Select(request => request.Subject).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(seen.OrderBy(subject => subject, StringComparer.Ordinal), subjects.OrderBy(subject => subject, StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_request_is_read_as_it_was_saved()
    {
        await using var db = _database.CreateContext();

        var request = await db.InformationRequests
            .Include(row => row.Replies).ThenInclude(reply => reply.Files)
            .Include(row => row.Findings)
            .Include(row => row.Communications)
            .SingleAsync(row => row.Number == 1, TestContext.Current.CancellationToken);

        Assert.Equal([RequiredItem.Document, RequiredItem.Record], request.Required);
        Assert.Equal((RequestStage.Sufficient, true, "domain-2"), (request.Stage, request.IsSufficient, request.Focus.ToString()));
        Assert.Equal(request.Findings.Single().Id, request.Replies.Single().FindingId);
        Assert.Equal(3, await db.NextRequestNumberAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(typeof(InformationRequest), nameof(InformationRequest.Number))]
    [InlineData(typeof(InformationRequest), nameof(InformationRequest.CcgCode))]
    [InlineData(typeof(InformationRequest), nameof(InformationRequest.Power))]
    [InlineData(typeof(InformationRequest), nameof(InformationRequest.IsSufficient))]
    [InlineData(typeof(InformationRequest), nameof(InformationRequest.IssuedOn))]
    [InlineData(typeof(InformationRequest), nameof(InformationRequest.Stage))]
    [InlineData(typeof(InformationRequest), nameof(InformationRequest.IssueId))]
    [InlineData(typeof(RequestReply), nameof(RequestReply.RequestId))]
    [InlineData(typeof(RequestFile), nameof(RequestFile.ReplyId))]
    [InlineData(typeof(RequestFinding), nameof(RequestFinding.RequestId))]
    [InlineData(typeof(RequestCommunication), nameof(RequestCommunication.RequestId))]
    public void Each_filter_of_the_register_has_an_index(Type record, string filter)
    {
        using var db = new SqliteDesignTimeContext().CreateDbContext([]);

        Assert.Contains(filter, db.Model.FindEntityType(record)!.GetIndexes().Select(index => index.Properties[0].Name));
    }

    // Soft intelligence stands in evidence, and nothing of a request leads there.
    [Fact]
    [Rule("R119")]
    public void Soft_intelligence_never_stands_in_a_request()
    {
        using var db = new SqliteDesignTimeContext().CreateDbContext([]);
        var requests = db.Model.GetEntityTypes().Where(entity => entity.ClrType.Namespace == typeof(InformationRequest).Namespace).ToList();

        Assert.NotEmpty(requests);
        Assert.DoesNotContain(
            requests.SelectMany(entity => entity.GetForeignKeys()), key => key.PrincipalEntityType.ClrType.Namespace == typeof(EvidenceItem).Namespace);
    }

    private static Actor ActorOf(Role role, string organisation) =>
        new(new UserId(Guid.CreateVersion7()), "Somebody", role, OrganisationCode.Parse(organisation), Now);
}
