namespace CcgAssurance.Domain.Requests;

/// <summary>What somebody can have to do next about a request.</summary>
public enum RequestTask
{
    /// <summary>Sign a formal request, or send it back.</summary>
    Sign,

    /// <summary>Reply to it.</summary>
    Reply,

    /// <summary>Find whether the reply gives sufficient assurance.</summary>
    FindWhetherSufficient,

    /// <summary>Find what follows where no reply came, or not enough of one.</summary>
    FollowUp,

    /// <summary>Close it and record what follows.</summary>
    Close,

    /// <summary>Finish a draft and issue or propose it.</summary>
    Finish,
}

/// <summary>How the tasks are written for people.</summary>
public static class RequestTaskText
{
    /// <summary>What whoever has the task does.</summary>
    public static string DisplayText(this RequestTask task) => task switch
    {
        RequestTask.Sign => "Sign the request or send it back",
        RequestTask.Reply => "Reply to the request",
        RequestTask.FindWhetherSufficient => "Decide whether the reply gives sufficient assurance",
        RequestTask.FollowUp => "Follow up the missing or insufficient reply",
        RequestTask.Close => "Close the request",
        RequestTask.Finish => "Finish the draft request",
    };
}
