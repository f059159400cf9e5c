package se.enkanal.local.stack;

/** Something of the stack that is a process of its own and is started again when it is gone. */
interface Part {

    String name();

    /** Which file in the folder of logs it writes to. */
    String logName();

    /** Returns when it can be used. */
    void start();

    /** Lets it finish what it is doing; ends it by force when that takes too long. */
    void stop();

    /** The one that runs now. */
    ProcessHandle process();
}
