namespace QualityBot.Engine;

/// <summary>What a conversation decided: where it stands next (null: it is over) and what is to be done.</summary>
public sealed record Turn<TStage>(TStage? Next, params IReadOnlyList<Effect> Effects)
    where TStage : class;
