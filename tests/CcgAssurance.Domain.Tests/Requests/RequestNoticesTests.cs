using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Requests;
using static CcgAssurance.Domain.Tests.Requests.RequestFor;

namespace CcgAssurance.Domain.Tests.Requests;

public sealed class RequestNoticesTests
{
    [Fact]
    [Rule("R180")]
    public void The_group_is_told_of_a_request_when_it_is_issued_and_not_before()
    {
        foreach (var kind in Enum.GetValues<RequestNotice>())
        {
            var roles = RequestNotices.RecipientsOf(kind);
            Assert.Equal(kind is RequestNotice.Proposed or RequestNotice.SentBack, !roles.Contains(Role.CcgLead) && kind != RequestNotice.ReplyReceived);
            Assert.All(roles, role => Assert.NotEmpty(RequestNotices.Next(kind, role, Today)));
            Assert.NotEmpty(RequestNotices.Subject(kind));
        }

        Assert.Equal("Reply by 20 November 2014.", RequestNotices.Next(RequestNotice.Issued, Role.CcgLead, Today));
    }
}
